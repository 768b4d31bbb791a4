import { comparesNumbers } from '../lexicon/comparing-words.js';
import type { Reading, Slots } from '../reading.js';

/** The note that a question wants a number, so that the answer is the number and not the list. */
export function askedCount({ concepts, tokens }: Reading): Slots['details'] {
  const compares = (concepts.has('song') || concepts.has('album')) && comparesNumbers(tokens);
  return concepts.has('count') || compares ? { asked: 'count' } : {};
}
