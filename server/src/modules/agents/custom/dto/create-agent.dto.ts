import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsString, Length, Matches } from 'class-validator';
import type { AgentMode } from '../../agent.contract.js';
import { AGENT_MODES, type AgentDefinition } from '../agent-definition.js';

const LONGEST_PROMPT = 8000;
const MOST_ENTRIES = 60;

/** Body of `POST /api/agents/`. */
export class CreateAgentDto {
  @ApiProperty({ example: 'events', pattern: '^[a-z][a-z0-9_]{2,39}$', description: 'Its `agent_type`, for good.' })
  @Matches(/^[a-z][a-z0-9_]{2,39}$/, {
    message: 'name must be 3 to 40 lower-case letters, digits and underscores, a letter first',
  })
  name: string;

  @ApiProperty({ example: 'Events', minLength: 1, maxLength: 60 })
  @IsString()
  @Length(1, 60)
  label: string;

  @ApiProperty({ example: 'Tells what is on in the shop.', minLength: 1, maxLength: 300, description: 'Its purpose.' })
  @IsString()
  @Length(1, 300)
  description: string;

  @ApiProperty({ type: [String], example: ['music'], maxItems: MOST_ENTRIES })
  @IsArray()
  @ArrayMaxSize(MOST_ENTRIES)
  @IsString({ each: true })
  @Length(1, 60, { each: true })
  tools: string[];

  @ApiProperty({ type: [String], example: ['event', 'events', 'gig'], minItems: 1, maxItems: MOST_ENTRIES })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ENTRIES)
  @IsString({ each: true })
  @Length(1, 40, { each: true })
  routing_words: string[];

  @ApiPropertyOptional({ example: 'You tell people what is on in the shop.', maxLength: LONGEST_PROMPT, default: '' })
  @IsString()
  @Length(0, LONGEST_PROMPT)
  system_prompt: string = '';

  @ApiPropertyOptional({ example: '#0f766e', pattern: '^#[0-9a-f]{6}$', default: '#475569' })
  @Matches(/^#[0-9a-f]{6}$/, { message: 'colour must be written as #rrggbb in lower case' })
  colour: string = '#475569';

  @ApiPropertyOptional({ enum: AGENT_MODES, default: 'auto' })
  @IsIn(AGENT_MODES)
  mode: AgentMode = 'auto';

  @ApiPropertyOptional({ default: true })
  @IsBoolean()
  is_active: boolean = true;
}

/** The definition that a body asks for. */
export function toNewDefinition(body: CreateAgentDto): AgentDefinition {
  const { routing_words: routingWords, is_active: isActive, system_prompt: prompt, ...rest } = body;
  return { ...rest, prompt, routingWords, isActive };
}
