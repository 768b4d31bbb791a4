import type { Concept } from '../../understanding/lexicon/concepts.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import type { Sort } from '../../wording/sort-texts.js';

/** The shop words that ask for a list in an order, with the order. */
const RANKS: readonly (readonly [Concept, Sort])[] = [
  ['longest', 'longest'],
  ['shortest', 'shortest'],
  ['cheapest', 'cheapest'],
  ['dearest', 'dearest'],
  ['most_songs', 'most_tracks'],
  ['fewest_songs', 'fewest_tracks'],
  ['most_albums', 'most_albums'],
  ['unpopular', 'least_popular'],
  ['popular', 'most_popular'],
];

/** The concepts that rank songs and albums. */
export const RANKING: readonly Concept[] = ['longest', 'shortest', 'cheapest', 'dearest', 'popular', 'unpopular'];

/** The concepts that rank what holds songs: albums, artists and genres. */
export const SIZES: readonly Concept[] = ['most_songs', 'fewest_songs'];

/** Whether a list goes by what was sold, so that its rows tell it. */
export function isBySales(sort: unknown): boolean {
  return sort === 'most_popular' || sort === 'least_popular';
}

/** The order that a request asks for; undefined when it asks for none. */
export function rankOf(concepts: ReadonlySet<string>): Sort | undefined {
  const sort = RANKS.find(([concept]) => concepts.has(concept))?.[1];
  if (sort !== undefined) return sort;
  if (concepts.has('largest') && concepts.has('length')) return 'longest';
  if (concepts.has('smallest') && concepts.has('length')) return 'shortest';
  if (concepts.has('largest') && concepts.has('price')) return 'dearest';
  if (concepts.has('smallest') && concepts.has('price')) return 'cheapest';
  return undefined;
}

/** How many rows a ranked list asks for: the number said, else one for a single superlative, else ten. */
export function rankedLimit(slots: Slots): number {
  const { limit } = slots.details;
  if (typeof limit === 'number') return Math.min(limit, 25);
  return slots.details['one'] === true ? 1 : 10;
}

/** Orders in which hardly two share the first place. */
const SINGLED: ReadonlySet<string> = new Set(['longest', 'shortest', 'most_tracks', 'most_albums']);

/** Words for several songs, albums or artists. */
const SEVERAL = /(?:s|lieder|stucke|alben)$/;

/** The note that one is asked for and no list: "the shortest song", not "the shortest songs". */
export function oneNote({ matches, tokens, figures, concepts }: Reading, sort: Sort | undefined): Slots['details'] {
  const nouns = matches.filter(({ concepts: meant }) => meant.some((concept) => NOUNS.has(concept)));
  const one = nouns.length > 0 && !nouns.some(({ end }) => SEVERAL.test(tokens[end - 1]?.word ?? ''));
  const isPlain = figures.limit === undefined && figures.unit === undefined && !concepts.has('show');
  return one && isPlain && sort !== undefined && SINGLED.has(sort) ? { one } : {};
}

const NOUNS: ReadonlySet<string> = new Set(['song', 'album', 'artist', 'genre']);
