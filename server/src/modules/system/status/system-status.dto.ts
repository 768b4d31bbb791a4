import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ModelHealth } from '../../llm-config/chat-model.contract.js';
import { FindingDto } from '../models/dto/test-model.dto.js';
import type { SystemDetails, SystemState } from './system-status.js';

const MODEL_STATES = ['ready', 'loading', 'none'] as const;

/** The software that runs. */
export class SoftwareDto {
  @ApiProperty({ example: 'Counterpoint' })
  readonly name: string;

  @ApiProperty({ example: '0.1.0' })
  readonly version: string;

  @ApiProperty({ example: '20.20.2', description: 'Version of Node.js.' })
  readonly node: string;
}

/** A failed call to the model. */
export class ModelTroubleDto {
  @ApiProperty({ example: 'MODEL.SLOW' })
  readonly code: string;

  @ApiProperty({ type: String, nullable: true, example: 'first_token' })
  readonly reason: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly at: string;

  @ApiProperty({ description: 'Whether the model is left alone because of it.' })
  readonly resting: boolean;
}

/** The language model in force. */
export class ModelStateDto {
  @ApiProperty({ enum: MODEL_STATES })
  readonly state: ModelHealth['state'];

  @ApiProperty({ type: String, nullable: true, example: 'llama3.2:3b' })
  readonly name: string | null;

  @ApiProperty({ type: String, nullable: true, example: null, description: 'Why there is none.' })
  readonly reason: string | null;

  @ApiProperty({ type: ModelTroubleDto, nullable: true, description: 'The last call that failed.' })
  readonly trouble: ModelTroubleDto | null;

  @ApiProperty({ type: [FindingDto], description: 'What is found of it, with what to do.' })
  readonly findings: readonly FindingDto[];
}

/** The store that answers are about. */
export class StoreStateDto {
  @ApiProperty({ example: 'Counterpoint Music' })
  readonly name: string;

  @ApiProperty({ example: 'starter store' })
  readonly description: string;

  @ApiProperty({ description: 'Whether it can be read at the moment.' })
  readonly available: boolean;

  @ApiProperty({ description: 'Whether its customers are samples, to whom no mail is ever sent.' })
  readonly is_sample: boolean;
}

/** The application's own database. */
export class DatabaseStateDto {
  @ApiProperty({ enum: ['sqlite', 'postgres'] })
  readonly kind: 'sqlite' | 'postgres';
}

/** Memory, in bytes. */
export class MemoryStateDto {
  @ApiProperty({ example: 180_000_000, description: 'Resident memory of the server process.' })
  readonly resident_bytes: number;

  @ApiProperty({ example: 90_000_000, description: 'Used part of its JavaScript heap.' })
  readonly heap_used_bytes: number;

  @ApiProperty({ example: 8_000_000_000, description: 'Memory of the machine.' })
  readonly machine_bytes: number;
}

/** State of the system; everything but the first two fields is for staff only. */
export class SystemStatusDto {
  @ApiProperty({ enum: ['ok', 'degraded'], description: '`degraded`: the store or an expected model is missing.' })
  readonly status: SystemState['status'];

  @ApiProperty({ enum: MODEL_STATES })
  readonly model: ModelHealth['state'];

  @ApiPropertyOptional({ type: SoftwareDto })
  readonly software?: SoftwareDto;

  @ApiPropertyOptional({ example: 3600, description: 'Whole seconds since the process began.' })
  readonly uptime_seconds?: number;

  @ApiPropertyOptional({ type: ModelStateDto })
  readonly language_model?: ModelStateDto;

  @ApiPropertyOptional({ type: StoreStateDto })
  readonly store?: StoreStateDto;

  @ApiPropertyOptional({ type: DatabaseStateDto })
  readonly database?: DatabaseStateDto;

  @ApiPropertyOptional({ type: MemoryStateDto })
  readonly memory?: MemoryStateDto;
}

/** Puts the state into the form that is sent. */
export function toSystemStatusDto({ status, model, details }: SystemState): SystemStatusDto {
  return { status, model, ...(details === undefined ? {} : toDetails(details)) };
}

function toDetails({
  software,
  uptimeSeconds,
  model,
  modelTrouble,
  modelFindings,
  store,
  database,
  memory,
}: SystemDetails): Partial<SystemStatusDto> {
  return {
    software,
    uptime_seconds: uptimeSeconds,
    language_model: {
      state: model.state,
      name: model.model,
      reason: model.reason,
      trouble: modelTrouble === null ? null : { ...modelTrouble },
      findings: modelFindings.map((finding) => ({ ...finding })),
    },
    store: {
      name: store.name,
      description: store.description,
      available: store.isAvailable,
      is_sample: store.isSample,
    },
    database,
    memory: {
      resident_bytes: memory.residentBytes,
      heap_used_bytes: memory.heapUsedBytes,
      machine_bytes: memory.machineBytes,
    },
  };
}
