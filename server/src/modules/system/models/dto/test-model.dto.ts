import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { FINDINGS, type Finding, type FindingCode, type FindingLevel } from '../../../llm-config/doctor/finding.js';
import type { TrialCall } from '../../../llm-config/doctor/trial-call.js';
import { IsModelReference } from './is-model-reference.js';

/** Body of `POST /api/system/models/test/`. */
export class TestModelDto {
  @ApiPropertyOptional({
    oneOf: [
      { type: 'integer', minimum: 1 },
      { type: 'string', minLength: 1, maxLength: 200 },
    ],
    description: 'Number or name of a model that is set up; the one in force when left out.',
  })
  @IsOptional()
  @IsModelReference()
  model_id?: number | string;
}

/** One thing found of a model. */
export class FindingDto {
  @ApiProperty({ enum: FINDINGS })
  readonly code: FindingCode;

  @ApiProperty({ enum: ['ok', 'note', 'problem'], description: '`problem`: it keeps the model from answering.' })
  readonly level: FindingLevel;

  @ApiProperty({ example: 'The model llama3.2:3b is not installed. Fetch it with `ollama pull llama3.2:3b`.' })
  readonly advice: string;
}

/** What a short call to a model showed. */
export class ModelTestDto {
  @ApiProperty({ description: 'Whether it answered.' })
  readonly works: boolean;

  @ApiProperty({ type: Number, nullable: true, example: 420 })
  readonly first_token_ms: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 900 })
  readonly whole_ms: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 40 })
  readonly tokens_per_second: number | null;

  @ApiProperty({ type: [FindingDto] })
  readonly findings: readonly FindingDto[];
}

/** Puts what was found into the form that is sent. */
export function toModelTestDto(test: {
  readonly trial: TrialCall | null;
  readonly findings: readonly Finding[];
}): ModelTestDto {
  const { trial, findings } = test;
  return {
    works: trial !== null && trial.failure === null,
    first_token_ms: trial?.firstTokenMs ?? null,
    whole_ms: trial?.wholeMs ?? null,
    tokens_per_second: trial?.tokensPerSecond ?? null,
    findings: findings.map(({ code, level, advice }) => ({ code, level, advice })),
  };
}
