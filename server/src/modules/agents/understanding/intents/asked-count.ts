import type { Reading, Slots } from '../reading.js';

/** The note that a question wants a number, so that the answer is the number and not the list. */
export function askedCount({ concepts }: Reading): Slots['details'] {
  return concepts.has('count') ? { asked: 'count' } : {};
}
