import type { NameIndex } from '../../../../store/names/name-index.contract.js';
import { ordinalOf } from '../../lexicon/numerals.js';
import type { ConceptMatch, Token } from '../../reading.js';
import { overlaps } from './find-concepts.js';

const NUMBERS = new Set(['number', 'numbers']);

/** The first or last of several, in words that are no ordinals. */
const PLACED = new Set('last final closing opening'.split(' '));

/** What ranks songs. */
const RANKS: ReadonlySet<string> = new Set(['longest', 'shortest', 'cheapest', 'dearest', 'popular']);

/**
 * "The briefest jazz number", "the closing number on it": behind a kind of music, a rank or a place, and with nothing counted
 * or numbered behind it, a number is a song.
 */
export function withSongsAsNumbers(
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
  index: Pick<NameIndex, 'exactly'>,
): readonly ConceptMatch[] {
  const place = tokens.findIndex(
    ({ word, quote }, at) => NUMBERS.has(word) && quote === 0 && isSong(at, matches, tokens, index),
  );
  if (place < 0) return matches;
  const own: ConceptMatch = { start: place, end: place + 1, concepts: ['song'] };
  return [...matches.filter((match) => !overlaps(match, own)), own].sort((one, other) => one.start - other.start);
}

function isSong(
  place: number,
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
  index: Pick<NameIndex, 'exactly'>,
): boolean {
  const next = tokens[place + 1];
  if (next?.before === 'space' && (next.word === 'of' || /^\d/.test(next.word))) return false;
  const before = tokens[place - 1]?.word ?? '';
  if (PLACED.has(before) || ordinalOf(before) !== null) return true;
  const ranked = matches.some(({ end, concepts }) => end === place && concepts.some((concept) => RANKS.has(concept)));
  return ranked || index.exactly(before, ['genre']).length > 0;
}
