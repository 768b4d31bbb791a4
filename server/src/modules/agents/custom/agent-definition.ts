import { z } from 'zod';
import type { Agent, AgentMode } from '../agent.contract.js';

/** The ways an agent may work. */
export const AGENT_MODES = ['auto', 'model', 'built_in'] as const satisfies readonly AgentMode[];

const definitionSchema = z.object({
  name: z.string(),
  label: z.string(),
  description: z.string(),
  prompt: z.string(),
  colour: z.string(),
  mode: z.enum(AGENT_MODES),
  tools: z.array(z.string()),
  routingWords: z.array(z.string()),
  isActive: z.boolean(),
});

/** Everything that makes an agent, as data. */
export type AgentDefinition = Readonly<z.infer<typeof definitionSchema>>;

/** Reads a stored definition. */
export function parseDefinition(json: string): AgentDefinition {
  return definitionSchema.parse(JSON.parse(json));
}

/** What an agent that comes with the software is defined as before anybody changes it. */
export function definitionOf(agent: Agent): AgentDefinition {
  return {
    name: agent.name,
    label: agent.label,
    description: agent.description,
    prompt: agent.prompt,
    colour: agent.colour,
    mode: agent.mode,
    tools: [...agent.tools],
    routingWords: [...agent.routingWords],
    isActive: true,
  };
}
