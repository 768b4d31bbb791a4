import { InvalidModelError } from '../errors/invalid-model.error.js';
import type { InstalledModel } from '../model-provider.contract.js';
import type { ModelRecord } from './model-record.js';

/**
 * @param id the row that asks for the agents; null for a new one.
 * @throws InvalidModelError when another model answers for one of the agents already.
 */
export function requireFreeAgents(agents: readonly string[], rows: readonly ModelRecord[], id: number | null): void {
  const other = rows.find((row) => row.id !== id && row.agents.some((agent) => agents.includes(agent)));
  const agent = other?.agents.find((name) => agents.includes(name));
  if (other === undefined) return;
  throw new InvalidModelError({ field: 'agents', detail: `${other.name} answers for ${agent} already` });
}

/** @throws InvalidModelError for a model that makes embeddings only. */
export function requireChat(installed: InstalledModel | null): void {
  if (installed === null || installed.chats) return;
  throw new InvalidModelError({ field: 'model_id', detail: `${installed.name} cannot chat: it makes embeddings` });
}
