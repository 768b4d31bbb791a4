import type { ConceptMatch, Token } from '../../reading.js';
import { lastTime } from '../concepts/last-time.js';

const FOR = new Set(['for', 'por', 'pour', 'fur', 'em', 'en', 'in']);

/** "What did I pay for rock": behind money that was spent stands what it was spent on. */
export function withSpentFor(matches: readonly ConceptMatch[], tokens: readonly Token[]): readonly ConceptMatch[] {
  const time = lastTime(tokens);
  return matches.map((match) => {
    // "What did I pay for last time" ends its question with the "for".
    if (time?.start === match.end) return match;
    const isFor = match.end - match.start === 1 && FOR.has(tokens[match.start]?.word ?? '');
    const spent = matches.some(({ end, concepts }) => end === match.start && concepts.includes('spend'));
    return isFor && spent && match.concepts.includes('of') ? { ...match, concepts: ['on'] } : match;
  });
}
