import type { ConceptMatch, Token } from '../../reading.js';

const FOR = new Set(['for', 'por', 'pour', 'fur', 'em', 'en', 'in']);

/** "What did I pay for rock": behind money that was spent stands what it was spent on. */
export function withSpentFor(matches: readonly ConceptMatch[], tokens: readonly Token[]): readonly ConceptMatch[] {
  return matches.map((match) => {
    const isFor = match.end - match.start === 1 && FOR.has(tokens[match.start]?.word ?? '');
    const spent = matches.some(({ end, concepts }) => end === match.start && concepts.includes('spend'));
    return isFor && spent && match.concepts.includes('of') ? { ...match, concepts: ['on'] } : match;
  });
}
