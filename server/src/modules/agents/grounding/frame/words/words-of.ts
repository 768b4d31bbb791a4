import { ENGLISH } from './english.js';
import { FRENCH } from './french.js';
import { GERMAN } from './german.js';
import { PORTUGUESE } from './portuguese.js';
import { SPANISH } from './spanish.js';
import type { Vocabulary } from './vocabulary.js';

const VOCABULARIES: ReadonlyMap<string, Vocabulary> = new Map([
  ['en', ENGLISH],
  ['es', SPANISH],
  ['pt', PORTUGUESE],
  ['fr', FRENCH],
  ['de', GERMAN],
]);

/** The vocabulary of a BCP 47 language; undefined for one whose sentences cannot be checked. */
export function wordsOf(language: string): Vocabulary | undefined {
  return VOCABULARIES.get(language.toLowerCase().split('-')[0] ?? '');
}

/** Whether a folded word is one of the vocabulary of any language: beginning a sentence, it names nothing. */
export function isVocabulary(word: string): boolean {
  return [...VOCABULARIES.values()].some(({ meaning }) => meaning(word) !== undefined);
}
