import { isSaying } from '../../lexicon/claim-words.js';
import type { ConceptMatch, Token } from '../../reading.js';

const SOMEBODY = new Set(['somebody', 'someone']);
const BETWEEN = new Set(['has', 'once', 'just', 'recently', 'else', 'here', 'there']);

/** "Somebody told me …": who said something is nobody that one wants to talk to. */
export function withoutTellers(matches: readonly ConceptMatch[], tokens: readonly Token[]): readonly ConceptMatch[] {
  return matches.filter(({ start, end, concepts }) => {
    if (!concepts.includes('human') || end - start > 1 || !SOMEBODY.has(tokens[start]?.word ?? '')) return true;
    const next = BETWEEN.has(tokens[end]?.word ?? '') ? end + 1 : end;
    return !isSaying(tokens[next]?.word ?? '');
  });
}
