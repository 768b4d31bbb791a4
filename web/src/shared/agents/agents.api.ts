import { api, unwrap } from '@/api/client';
import type { Agent } from '@/api/types';

/** Name, label and colour of every agent. */
export async function listAgents(): Promise<readonly Agent[]> {
  return (await unwrap(api.GET('/api/agents/', { params: { query: { limit: 100 } } }))).results;
}
