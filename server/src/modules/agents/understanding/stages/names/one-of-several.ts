import { ordinalOf } from '../../lexicon/numerals.js';
import type { ConceptMatch, Stretch, Token } from '../../reading.js';

/** "The longest song of Load", "the last track of Load": the name is that of who or what has several songs. */
export function isOneOf(
  before: ConceptMatch,
  stretch: Stretch,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
): boolean {
  if (!before.concepts.includes('song') || before.end >= stretch.start) return false;
  const ranks = matches.some(
    ({ end, concepts }) => end === before.start && concepts.some((concept) => RANKS.has(concept)),
  );
  return ranks || isPlaceOf(before, stretch, tokens);
}

const RANKS: ReadonlySet<string> = new Set([
  'longest',
  'shortest',
  'cheapest',
  'dearest',
  'popular',
  'unpopular',
  'newest',
  'oldest',
]);
/** "The second song of Load": the name is that of what holds the song. */
export function isPlaceOf({ start, end, concepts }: ConceptMatch, stretch: Stretch, tokens: readonly Token[]): boolean {
  const place = tokens[start - 1]?.word ?? '';
  return concepts.includes('song') && end < stretch.start && (ordinalOf(place) !== null || ENDS.has(place));
}

/** The last or first of several, in words that are no ordinals. */
const ENDS = new Set(
  'last final closing opening ultima ultimo derniere dernier letzte letzter letztes letzten fecha abre'.split(' '),
);
