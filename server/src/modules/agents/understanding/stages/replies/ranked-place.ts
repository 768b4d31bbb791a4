import { rankOf } from '../../../music-catalog/intents/ranked.js';
import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { Focus } from '../conversation/focus.js';
import { makeRequest } from '../intents/make-request.js';

/** Lists that a superlative leads, and so another one can. */
const RANKED: ReadonlySet<string> = new Set(['ranked_songs', 'ranked_albums', 'artist_list', 'genre_list']);
const RANKS: ReadonlySet<string> = new Set(
  'longest shortest cheapest dearest popular most_songs fewest_songs most_albums largest smallest'.split(' '),
);
/** What of the details belongs to the list that was shown and not to the question. */
const OF_LIST = new Set(['offset', 'skip', 'take', 'arranged', 'asked', 'one', 'limit']);

/** "And the second best?" behind a superlative: the one that comes next in the same list, of the same genre, artist and kind. */
export function rankedPlace(
  reading: Reading,
  place: number | null,
  { last }: Focus,
  intents: IntentCatalogue,
): PlannedRequest | null {
  const intent = last === null ? undefined : intents.find(last.intent);
  const sort = rankOf(reading.concepts);
  if (place === null || place < 2 || place > MOST_PLACES) return null;
  if (last === null || intent === undefined || sort === undefined || !isPlaced(reading, last)) return null;
  const details = Object.fromEntries(Object.entries(last.details).filter(([name]) => !OF_LIST.has(name)));
  const asked = { ...details, sort, skip: place - 1, take: 1 };
  return makeRequest(intent, { names: last.names, details: asked }, reading.text, 0.9);
}

/** So many rows a ranking finds at once. */
const MOST_PLACES = 10;

/** Says a superlative and nothing else, and does not point at the rows on the screen. */
function isPlaced(reading: Reading, last: PlannedRequest): boolean {
  const { concepts, names, figures, unexplained, tokens } = reading;
  const ranked = RANKED.has(last.intent) && typeof last.details['sort'] === 'string';
  if (!ranked || names.length > 0 || unexplained.length > 0 || tokens.length > 7) return false;
  if (Object.keys(figures).length > 0 || concepts.has('refer_many') || concepts.has('first_person')) return false;
  if (tokens.some(({ word }) => WITHIN.has(word))) return false;
  return contentConcepts(reading).every((concept) => RANKS.has(concept));
}

/** "Which of those is the shortest?", "the longest of them", "the shortest one on it". */
const WITHIN = new Set('which of on in there it that those these them'.split(' '));
