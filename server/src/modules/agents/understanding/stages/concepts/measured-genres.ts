import type { NameIndex } from '../../../../store/names/name-index.contract.js';
import type { ConceptMatch, Token } from '../../reading.js';
import { overlaps } from './find-concepts.js';

const MEASURES = ['how much', 'wie viel', 'combien de', 'cuanto', 'quanto'].map((words) => words.split(' '));
const MOST_WORDS = 2;

/** "How much rock do you have?" counts the music of a genre, where "how much" alone asks for a price. */
export function withMeasuredGenres(
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
  index: NameIndex,
): readonly ConceptMatch[] {
  for (const [start] of tokens.entries()) {
    const measure = MEASURES.find((words) => words.every((word, place) => tokens[start + place]?.word === word));
    if (measure === undefined) continue;
    const end = start + measure.length;
    const isGenre = Array.from({ length: MOST_WORDS }, (_, more) =>
      tokens
        .slice(end, end + more + 1)
        .map(({ word }) => word)
        .join(' '),
    ).some((words) => words !== '' && index.exactly(words, ['genre']).length > 0);
    if (!isGenre) continue;
    const own: ConceptMatch = { start, end, concepts: ['count', 'music'] };
    return [...matches.filter((match) => !overlaps(match, own)), own].sort((one, other) => one.start - other.start);
  }
  return matches;
}
