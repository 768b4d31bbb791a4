import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsString, Length, Matches, ValidateIf } from 'class-validator';
import type { AgentMode } from '../../agent.contract.js';
import { AGENT_MODES, type AgentDefinition } from '../agent-definition.js';

const LONGEST_PROMPT = 8000;
const MOST_ENTRIES = 60;

/** Checks a field only when the request has it; null is a value and is checked. */
const IfGiven = (field: string): PropertyDecorator =>
  ValidateIf((body: object) => field in body && Reflect.get(body, field) !== undefined);

/** Body of `PATCH /api/agents/{name}/`: what is left out stays. */
export class ChangeAgentDto {
  @ApiPropertyOptional({ example: 'Events', minLength: 1, maxLength: 60 })
  @IfGiven('label')
  @IsString()
  @Length(1, 60)
  label?: string;

  @ApiPropertyOptional({ example: 'Tells what is on in the shop.', minLength: 1, maxLength: 300 })
  @IfGiven('description')
  @IsString()
  @Length(1, 300)
  description?: string;

  @ApiPropertyOptional({ example: 'You tell people what is on in the shop.', maxLength: LONGEST_PROMPT })
  @IfGiven('system_prompt')
  @IsString()
  @Length(0, LONGEST_PROMPT)
  system_prompt?: string;

  @ApiPropertyOptional({ example: '#0f766e', pattern: '^#[0-9a-f]{6}$' })
  @IfGiven('colour')
  @Matches(/^#[0-9a-f]{6}$/, { message: 'colour must be written as #rrggbb in lower case' })
  colour?: string;

  @ApiPropertyOptional({ enum: AGENT_MODES })
  @IfGiven('mode')
  @IsIn(AGENT_MODES)
  mode?: AgentMode;

  @ApiPropertyOptional({ type: [String], example: ['music'], maxItems: MOST_ENTRIES })
  @IfGiven('tools')
  @IsArray()
  @ArrayMaxSize(MOST_ENTRIES)
  @IsString({ each: true })
  @Length(1, 60, { each: true })
  tools?: string[];

  @ApiPropertyOptional({ type: [String], example: ['event', 'events', 'gig'], maxItems: MOST_ENTRIES })
  @IfGiven('routing_words')
  @IsArray()
  @ArrayMaxSize(MOST_ENTRIES)
  @IsString({ each: true })
  @Length(1, 40, { each: true })
  routing_words?: string[];

  @ApiPropertyOptional({ example: true })
  @IfGiven('is_active')
  @IsBoolean()
  is_active?: boolean;
}

/** The changes that a body asks for. */
export function toDefinitionChanges(body: ChangeAgentDto): Partial<AgentDefinition> {
  const { label, description, system_prompt: prompt, colour, mode, tools } = body;
  const changes = { label, description, prompt, colour, mode, tools };
  return Object.fromEntries(
    Object.entries({ ...changes, routingWords: body.routing_words, isActive: body.is_active }).filter(
      ([, value]) => value !== undefined,
    ),
  );
}
