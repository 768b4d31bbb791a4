import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsNumber, IsOptional, Max, Min } from 'class-validator';
import { LEAST_CONTEXT } from '../../../llm-config/limits/least-context.js';
import type { ModelParameters } from '../../../llm-config/models/model-record.js';

/** How a model is asked. What is left out is as the environment has it. */
export class ModelParametersDto {
  @ApiPropertyOptional({ minimum: 0, maximum: 2, example: 0.7 })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(2)
  temperature?: number;

  @ApiPropertyOptional({ minimum: 1, maximum: 8192, example: 2048, description: 'Tokens of an answer at most.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(8192)
  max_tokens?: number;

  @ApiPropertyOptional({ minimum: 1, maximum: 120, example: 30, description: 'Seconds to the first token.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(120)
  timeout?: number;

  @ApiPropertyOptional({ example: true, description: '`false`: words are shown only when the whole answer is there.' })
  @IsOptional()
  @IsBoolean()
  stream?: boolean;

  @ApiPropertyOptional({
    minimum: LEAST_CONTEXT,
    maximum: 1_048_576,
    example: 8192,
    description: 'Tokens of the context.',
  })
  @IsOptional()
  @IsInt()
  @Min(LEAST_CONTEXT, { message: `num_ctx must be ${LEAST_CONTEXT} or more: fewer tokens have no room for a question` })
  @Max(1_048_576)
  num_ctx?: number;
}

/** The parameters that a body sets. */
export function toModelParameters(body: ModelParametersDto): ModelParameters {
  const { temperature, max_tokens: maximum, timeout, stream, num_ctx: context } = body;
  return {
    ...(temperature === undefined ? {} : { temperature }),
    ...(maximum === undefined ? {} : { max_tokens: maximum }),
    ...(timeout === undefined ? {} : { timeout }),
    ...(stream === undefined ? {} : { stream }),
    ...(context === undefined ? {} : { num_ctx: context }),
  };
}
