import type { Token } from '../../reading.js';

const FIRST_PERSON = new Set(['i', 'im', 'ive', 'id', 'ill']);

/** "I", "I've": English writes it with a capital wherever it stands, so that the capital marks no name. */
export function isFirstPerson({ word, quote }: Token): boolean {
  return quote === 0 && FIRST_PERSON.has(word);
}
