import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, Length, Matches, ValidateNested } from 'class-validator';
import { PROVIDERS } from '../../../../config/model-providers.js';
import type { ProviderName } from '../../../llm-config/model-provider.contract.js';
import type { NewModel } from '../../../llm-config/models/model-record.js';
import { ModelParametersDto, toModelParameters } from './model-parameters.dto.js';

const MOST_AGENTS = 60;

/** Body of `POST /api/system/models/`. */
export class CreateModelDto {
  @ApiProperty({ example: 'llama3.2:3b', minLength: 1, maxLength: 200 })
  @IsString()
  @Length(1, 200)
  @Matches(/^\S(?:.*\S)?$/u, { message: 'name must not be blank, nor begin or end with a space' })
  name: string;

  @ApiProperty({ enum: [...PROVIDERS] })
  @IsIn(PROVIDERS)
  provider: ProviderName;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 500, description: 'File below the models folder.' })
  @IsOptional()
  @IsString()
  @Length(1, 500)
  model_path?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 500,
    description: 'Only hosts the environment allows.',
  })
  @IsOptional()
  @IsString()
  @Length(1, 500)
  base_url?: string | null;

  @ApiPropertyOptional({ type: ModelParametersDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => ModelParametersDto)
  parameters?: ModelParametersDto;

  @ApiPropertyOptional({ type: [String], maxItems: MOST_AGENTS })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_AGENTS)
  @IsString({ each: true })
  @Length(1, 60, { each: true })
  agents?: string[];
}

/** The model that a body describes. */
export function toNewModel(body: CreateModelDto): NewModel {
  return {
    name: body.name,
    provider: body.provider,
    modelPath: body.model_path ?? null,
    baseUrl: body.base_url?.replace(/\/+$/, '') ?? null,
    parameters: toModelParameters(body.parameters ?? {}),
    agents: body.agents ?? [],
  };
}
