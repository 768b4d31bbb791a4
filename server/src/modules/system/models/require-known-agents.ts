import type { AgentRegistry } from '../../agents/agent.registry.js';
import { InvalidModelError } from '../../llm-config/errors/invalid-model.error.js';

/** @throws InvalidModelError for the name of an agent that there is not, switched off or on. */
export function requireKnownAgents(agents: readonly string[], registry: Pick<AgentRegistry, 'has' | 'builtIn'>): void {
  const unknown = agents.find((name) => !registry.has(name) && registry.builtIn(name) === null);
  if (unknown === undefined) return;
  throw new InvalidModelError({ field: 'agents', detail: `${unknown} is no agent` });
}
