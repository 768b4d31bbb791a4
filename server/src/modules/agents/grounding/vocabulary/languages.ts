import { EVERYDAY_WORDS } from './plain-words.js';

/**
 * Whether a sentence (as folded words) may be in a language: no other one has more of its everyday words. Languages
 * without a list of words here are taken on trust.
 */
export function mayBeIn(language: string, words: readonly string[]): boolean {
  const wanted = language.toLowerCase().split('-')[0] ?? '';
  const own = EVERYDAY_WORDS.get(wanted);
  if (own === undefined) return true;
  const score = (list: ReadonlySet<string>): number => words.filter((word) => list.has(word)).length;
  return [...EVERYDAY_WORDS.values()].every((list) => score(list) <= score(own));
}
