import type { ConceptMatch } from '../../reading.js';

/** "Written by X": who wrote it, though an artist has the name too. */
export function isWrittenBy({ start, concepts }: ConceptMatch, matches: readonly ConceptMatch[]): boolean {
  return concepts.includes('by') && matches.some((match) => match.end === start && match.concepts.includes('compose'));
}
