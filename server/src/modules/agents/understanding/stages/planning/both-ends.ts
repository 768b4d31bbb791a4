import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { Concept } from '../../lexicon/concepts.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { makeRequest } from '../intents/make-request.js';

/** Lists of the catalogue in an order. */
const RANKED: ReadonlySet<string> = new Set(['ranked_songs', 'ranked_albums', 'artist_list', 'genre_list']);

/** The order from the other end, with the shop word for it. */
const OTHER_END: Readonly<Record<string, readonly [Concept, string]>> = {
  longest: ['shortest', 'shortest'],
  cheapest: ['dearest', 'dearest'],
  most_popular: ['unpopular', 'least_popular'],
  most_tracks: ['fewest_songs', 'fewest_tracks'],
};

/** "The longest and the shortest song on X", "the cheapest and the dearest album": the same list from both ends. */
export function withOtherEnd(
  request: PlannedRequest,
  { concepts }: Reading,
  intents: IntentCatalogue,
): readonly PlannedRequest[] {
  const [concept, sort] = OTHER_END[String(request.details['sort'])] ?? [];
  const intent = RANKED.has(request.intent) ? intents.find(request.intent) : undefined;
  if (intent === undefined || concept === undefined || sort === undefined || !concepts.has(concept)) return [request];
  const other = { names: request.names, details: { ...request.details, sort } };
  return [request, makeRequest(intent, other, request.text, request.confidence)];
}
