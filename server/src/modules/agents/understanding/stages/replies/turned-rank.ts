import { rankOf } from '../../../music-catalog/intents/ranked.js';
import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import { makeRequest } from '../intents/make-request.js';

/** Lists in an order, of which the other end may be asked for next, with the word for what each lists. */
const RANKED: Readonly<Partial<Record<string, string>>> = {
  ranked_songs: 'song',
  ranked_albums: 'album',
  artist_list: 'artist',
  genre_list: 'genre',
  ranked_versions: 'version',
};

const RANKS: ReadonlySet<string> = new Set([
  'longest',
  'shortest',
  'cheapest',
  'dearest',
  'popular',
  'unpopular',
  'most_songs',
  'fewest_songs',
  'most_albums',
  'largest',
  'smallest',
]);

/** "And the shortest?" behind the longest album of an artist: the same list from another end, with all that was said of it. */
export function turnedRank(reading: Reading, last: PlannedRequest, intents: IntentCatalogue): PlannedRequest | null {
  const noun = RANKED[last.intent];
  const intent = intents.find(last.intent);
  const sort = isWorst(reading, last) ? 'least_popular' : rankOf(reading.concepts);
  if (noun === undefined || intent === undefined || sort === undefined || last.details['sort'] === undefined)
    return null;
  const isBare = reading.names.length === 0 && reading.unexplained.length === 0 && reading.tokens.length <= 7;
  const asksOnly = contentConcepts(reading).every((concept) => RANKS.has(concept) || concept === noun);
  if (!(isBare && asksOnly) && !isWorst(reading, last)) return null;
  if (sort === last.details['sort'] || !begins(reading)) return null;
  const { offset: _offset, arranged: _arranged, limit, ...details } = last.details;
  const asked = reading.figures.limit ?? limit;
  return makeRequest(
    intent,
    { names: last.names, details: { ...details, sort, ...(asked !== undefined && { limit: asked }) } },
    reading.text,
    0.9,
  );
}

/** "And the worst?" behind what sold best is the other end of it, and no title. */
function isWorst({ tokens, language }: Reading, last: PlannedRequest): boolean {
  if (last.details['sort'] !== 'most_popular' || tokens.length > 5) return false;
  const plain = tokens.every(({ capital, quote }, at) => quote === 0 && (at === 0 || !capital || language === 'de'));
  return plain && WORST.has(tokens.at(-1)?.word ?? '') && !tokens.slice(0, -1).some(({ word }) => !SMALL.has(word));
}

const WORST: ReadonlySet<string> = new Set(
  'worst least peor peores pior piores pire pires schlechteste schlechtesten'.split(' '),
);
const SMALL: ReadonlySet<string> = new Set(
  'and what about which is are the y cual cuales es son el la los las e qual quais o a os as et quel quelle est le les und was welche ist sind die das der'.split(
    ' ',
  ),
);

/** Opens like a follow-up; "the longest song" by itself may mean the whole store. */
function begins({ tokens, concepts }: Reading): boolean {
  return concepts.has('and') || concepts.has('what_about') || OPENINGS.has(tokens[0]?.word ?? '') || tokens.length <= 3;
}

const OPENINGS = new Set('and y e et und which what whats cual cuales qual quel quelle welches welcher'.split(' '));
