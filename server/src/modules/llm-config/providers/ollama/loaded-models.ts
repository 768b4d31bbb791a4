import { z } from 'zod';
import { parseJson } from '../../../../common/text/parse-json.js';
import { fetchOllamaListing } from './ollama-transport.js';

const LISTING_LIMIT_MS = 2000;

const listing = z.object({ models: z.array(z.object({ name: z.string() })) });

/** The names of the models that a server holds in memory; null when it does not tell, as servers before 0.1.33. Never throws. */
export async function fetchLoadedModels(address: string): Promise<readonly string[] | null> {
  try {
    return readLoadedModels(await fetchOllamaListing(`${address}/api/ps`, AbortSignal.timeout(LISTING_LIMIT_MS)));
  } catch {
    return null;
  }
}

/** Reads the answer of `GET /api/ps`; null when it is no such answer. */
export function readLoadedModels(text: string): readonly string[] | null {
  const parsed = listing.safeParse(parseJson(text));
  return parsed.success ? parsed.data.models.map(({ name }) => name) : null;
}
