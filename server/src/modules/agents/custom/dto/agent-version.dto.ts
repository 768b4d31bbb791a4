import { ApiProperty } from '@nestjs/swagger';
import type { AgentVersion } from '../agents.service.js';
import { AgentDto, toAgentDto } from './agent.dto.js';

/** A definition that an agent had. */
export class AgentVersionDto {
  @ApiProperty({ example: 2 })
  readonly version: number;

  @ApiProperty({ example: 1, description: 'Id of the account that made the change.' })
  readonly changed_by: number;

  @ApiProperty({ example: '2026-01-05T09:30:00.000Z' })
  readonly created_at: string;

  @ApiProperty({ type: AgentDto, nullable: true, description: 'Null when the agent was deleted by this change.' })
  readonly definition: AgentDto | null;
}

/** Makes the answer for a version; `isCustom` is what the agent is at present. */
export function toAgentVersionDto(
  { version, changedBy, createdAt, definition }: AgentVersion,
  isCustom: boolean,
): AgentVersionDto {
  return {
    version,
    changed_by: changedBy,
    created_at: createdAt,
    definition: definition === null ? null : toAgentDto({ definition, isCustom, version }),
  };
}
