import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { AgentMode } from '../../agent.contract.js';
import { AGENT_MODES } from '../agent-definition.js';
import type { ManagedAgent } from '../agents.service.js';

/** An agent: everybody sees how to show it, staff see what it is made of. */
export class AgentDto {
  @ApiProperty({ example: 'music_agent', description: 'The `agent_type` of messages it answered.' })
  readonly name: string;

  @ApiProperty({ example: 'Music' })
  readonly label: string;

  @ApiProperty({ example: 'Finds albums, songs, artists and genres of the store.' })
  readonly description: string;

  @ApiProperty({ example: '#7c3aed', pattern: '^#[0-9a-f]{6}$' })
  readonly colour: string;

  @ApiPropertyOptional({ description: 'Whether an administrator made it. For staff.' })
  readonly is_custom?: boolean;

  @ApiPropertyOptional({ description: 'Whether it answers. For staff.' })
  readonly is_active?: boolean;

  @ApiPropertyOptional({ example: 0, description: 'Version in force; 0 is what the software brings. For staff.' })
  readonly version?: number;

  @ApiPropertyOptional({ enum: AGENT_MODES, description: 'For staff.' })
  readonly mode?: AgentMode;

  @ApiPropertyOptional({ description: 'System prompt for language models. For staff.' })
  readonly system_prompt?: string;

  @ApiPropertyOptional({
    type: [String],
    example: ['music'],
    description: 'Sets of tools and single tools. For staff.',
  })
  readonly tools?: readonly string[];

  @ApiPropertyOptional({ type: [String], example: ['album'], description: 'Words that lead to it. For staff.' })
  readonly routing_words?: readonly string[];
}

/** What everybody may know of an agent. */
export function toAgentBadgeDto({ definition }: ManagedAgent): AgentDto {
  const { name, label, description, colour } = definition;
  return { name, label, description, colour };
}

/** What staff may know of an agent. */
export function toAgentDto(agent: ManagedAgent): AgentDto {
  const { definition, isCustom, version } = agent;
  return {
    ...toAgentBadgeDto(agent),
    is_custom: isCustom,
    is_active: definition.isActive,
    version,
    mode: definition.mode,
    system_prompt: definition.prompt,
    tools: definition.tools,
    routing_words: definition.routingWords,
  };
}
