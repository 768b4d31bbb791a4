import { z } from 'zod';
import type { AgentDefinition } from './agent-definition.js';
import type { AgentType } from './entities/agent-type.entity.js';

const wordsSchema = z.array(z.string());

/** The definition that a row holds. */
export function toDefinition(row: AgentType): AgentDefinition {
  return {
    name: row.name,
    label: row.label,
    description: row.description,
    prompt: row.systemPrompt,
    colour: row.colour,
    mode: row.mode,
    tools: wordsSchema.parse(JSON.parse(row.tools)),
    routingWords: wordsSchema.parse(JSON.parse(row.routingWords)),
    isActive: row.isActive,
  };
}
