import { comparesNumbers } from '../lexicon/comparing-words.js';
import type { Reading, Slots } from '../reading.js';

/** The note that a question wants a number, so that the answer is the number and not the list. */
export function askedCount({ concepts, tokens, names }: Reading): Slots['details'] {
  const compares = (concepts.has('song') || concepts.has('album')) && comparesNumbers(outsideNames(tokens, names));
  return concepts.has('count') || compares ? { asked: 'count' } : {};
}

/** The words of a name ("Mas Que Nada") compare nothing. */
function outsideNames(tokens: Reading['tokens'], names: Reading['names']): Reading['tokens'] {
  return tokens.filter((_, place) => !names.some(({ start, end }) => start <= place && place < end));
}
