import type { NameIndex } from '../../../../store/names/name-index.contract.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { ConceptMatch, NameSpan, Token } from '../../reading.js';
import { findConcepts } from '../concepts/find-concepts.js';

/**
 * "Did I buy All Summer Long": the phrase "did I buy all" reaches into a title, and is read again without the words that are
 * the title's.
 */
export function withoutNameWords(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
  lexicon: Lexicon,
  index: NameIndex,
): readonly ConceptMatch[] {
  const isName = (word: string): boolean => index.exactly(word).length > 0;
  return matches.flatMap((match) => {
    const name = names.find(({ start, readings }) => match.start < start && start < match.end && isSure(readings));
    if (name === undefined) return [match];
    return findConcepts(tokens.slice(match.start, name.start), lexicon, isName).map((part) => ({
      ...part,
      start: part.start + match.start,
      end: part.end + match.start,
    }));
  });
}

function isSure(readings: NameSpan['readings']): boolean {
  return readings.some(({ known, guessed }) => known && !guessed);
}
