import { isFunctionWord } from '../../lexicon/common-words.js';
import { cardinalOf, ordinalOf } from '../../lexicon/numerals.js';
import type { ConceptMatch, Stretch, Token } from '../../reading.js';

/** "And queen?": all there is behind an "and" that goes on from what was said before. */
export function isSaidAfterAnd(
  { start, end }: Stretch,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
): boolean {
  const [first, ...others] = matches.filter((match) => match.end <= start);
  if (first === undefined || others.length > 0 || first.start > 0 || first.end !== start) return false;
  const words = tokens.slice(start, end).map(({ word }) => word);
  const isTelling = words.some(
    (word) => !isFunctionWord(word) && cardinalOf(word) === null && ordinalOf(word) === null,
  );
  return end === tokens.length && isTelling && first.concepts.every((concept) => concept === 'and');
}
