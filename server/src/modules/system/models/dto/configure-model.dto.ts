import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsOptional, IsString, Length, ValidateNested } from 'class-validator';
import type { ModelChange } from '../../../llm-config/models/models.service.js';
import { IsModelReference } from './is-model-reference.js';
import { ModelParametersDto, toModelParameters } from './model-parameters.dto.js';

const MOST_AGENTS = 60;

/** Body of `POST /api/system/models/configure/`. */
export class ConfigureModelDto {
  @ApiProperty({
    oneOf: [
      { type: 'integer', minimum: 1 },
      { type: 'string', minLength: 1, maxLength: 200 },
    ],
    example: 'llama3.2:3b',
    description: 'Number or name. The name of a model that is only installed sets it up.',
  })
  @IsModelReference()
  model_id: number | string;

  @ApiPropertyOptional({ description: 'Makes it the one that answers; `false` leaves the choice to the environment.' })
  @IsOptional()
  @IsBoolean()
  active?: boolean;

  @ApiPropertyOptional({ type: ModelParametersDto, description: 'What is left out stays as it is.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ModelParametersDto)
  parameters?: ModelParametersDto;

  @ApiPropertyOptional({ type: [String], maxItems: MOST_AGENTS, description: 'Agents it answers for.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_AGENTS)
  @IsString({ each: true })
  @Length(1, 60, { each: true })
  agents?: string[];
}

/** The change that a body asks for. */
export function toModelChange({ active, parameters, agents }: ConfigureModelDto): ModelChange {
  return {
    ...(active === undefined ? {} : { active }),
    ...(parameters === undefined ? {} : { parameters: toModelParameters(parameters) }),
    ...(agents === undefined ? {} : { agents }),
  };
}
