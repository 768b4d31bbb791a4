import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import type { Trial } from '../trial/agent-trial.js';

/** Body of `POST /api/agents/{name}/try/`. */
export class TryAgentDto {
  @ApiProperty({ example: 'Is there anything on by AC/DC?', minLength: 1, maxLength: 4000 })
  @IsString()
  @Length(1, 4000)
  message: string;
}

/** A tool that was called in a trial. */
export class TriedToolDto {
  @ApiProperty({ example: 'get_albums_by_artist' })
  readonly name: string;

  @ApiProperty({ example: 2, description: 'Rows there are.' })
  readonly total: number;

  @ApiProperty({ example: 2, description: 'Rows that were read.' })
  readonly shown: number;
}

/** What an agent would have answered; nothing of it is kept. */
export class TrialDto {
  @ApiProperty({ example: 'events', description: 'The agent that answers the message.' })
  readonly agent_type: string;

  @ApiProperty({ description: 'Whether that is the agent that was asked for.' })
  readonly reached: boolean;

  @ApiProperty()
  readonly response: string;

  @ApiProperty({ type: [TriedToolDto] })
  readonly tools: readonly TriedToolDto[];

  @ApiProperty({ type: String, nullable: true, example: null, description: 'What was missing.' })
  readonly degraded_reason: string | null;

  @ApiProperty({ type: String, nullable: true, example: null, description: 'The model that wrote a part of it.' })
  readonly model: string | null;
}

/** Puts a trial into the form that is sent. */
export function toTrialDto(trial: Trial): TrialDto {
  return {
    agent_type: trial.agent,
    reached: trial.reached,
    response: trial.response,
    tools: trial.evidence.map(({ tool, result }) => ({ name: tool, total: result.total, shown: result.shown })),
    degraded_reason: trial.degradedReason,
    model: trial.model,
  };
}
