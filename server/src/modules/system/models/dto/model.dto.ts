import { ApiProperty } from '@nestjs/swagger';
import { PROVIDERS } from '../../../../config/model-providers.js';
import type { ProviderName } from '../../../llm-config/model-provider.contract.js';
import type { ModelOverview } from '../../../llm-config/models/models.service.js';
import { ModelParametersDto } from './model-parameters.dto.js';

/** A model that is set up, installed on a model server, or both. */
export class ModelDto {
  @ApiProperty({ type: Number, nullable: true, example: 1, description: 'Null while it is only installed.' })
  readonly id: number | null;

  @ApiProperty({ example: 'llama3.2:3b' })
  readonly name: string;

  @ApiProperty({ enum: [...PROVIDERS] })
  readonly provider: ProviderName;

  @ApiProperty({ type: String, nullable: true, example: null, description: 'File below the models folder.' })
  readonly model_path: string | null;

  @ApiProperty({ type: String, nullable: true, example: null, description: 'Null: the address of the environment.' })
  readonly base_url: string | null;

  @ApiProperty({ type: ModelParametersDto })
  readonly parameters: ModelParametersDto;

  @ApiProperty({ type: [String], example: [], description: 'Agents it answers for in place of the active model.' })
  readonly agents: readonly string[];

  @ApiProperty({ description: 'Whether it is the one that answers. When none is, the environment decides.' })
  readonly is_active: boolean;

  @ApiProperty({ description: 'Whether a model server of the environment has it on its disk.' })
  readonly is_installed: boolean;

  @ApiProperty({ type: Boolean, nullable: true, description: 'Whether it calls tools by itself; null: not known.' })
  readonly calls_tools: boolean | null;

  @ApiProperty({ type: Number, nullable: true, example: 131072, description: 'Tokens of context it was made for.' })
  readonly context_length: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 2_019_393_189 })
  readonly size_bytes: number | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly created_at: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly updated_at: string | null;
}

/** Puts a model into the form that is sent. */
export function toModelDto({ record, installed }: ModelOverview): ModelDto {
  return {
    id: record?.id ?? null,
    name: record?.name ?? installed?.name ?? '',
    provider: record?.provider ?? installed?.provider ?? 'ollama',
    model_path: record?.modelPath ?? null,
    base_url: record?.baseUrl ?? null,
    parameters: { ...record?.parameters },
    agents: record?.agents ?? [],
    is_active: record?.isActive ?? false,
    is_installed: installed !== null,
    calls_tools: installed?.callsTools ?? null,
    context_length: installed?.contextLength ?? null,
    size_bytes: installed?.sizeBytes ?? null,
    created_at: record?.createdAt ?? null,
    updated_at: record?.updatedAt ?? null,
  };
}
