import type { Reading } from '../understanding/reading.js';

const BY_AMOUNT: ReadonlySet<string> = new Set(['largest', 'dearest', 'smallest', 'cheapest']);

/** Asks for all orders, sorted by what they cost. */
export const BY_SUM = 'cue:invoice_list';
const RISING =
  /\b(?:smallest|lowest|cheapest)\b.*\b(?:first|to)\b|ascending|de menor a|do menor|croissant|aufsteigend/iu;

/** "From the cheapest to the most expensive" asks for all of them. */
export function isRange({ concepts }: Reading): boolean {
  const upper = concepts.has('largest') || concepts.has('dearest');
  return upper && (concepts.has('smallest') || concepts.has('cheapest'));
}

/** In which order a request lists orders. */
export function orderOf(reading: Reading): string {
  const { concepts, matches } = reading;
  if (isRange(reading)) {
    const first = matches.find(({ concepts: meant }) => meant.some((concept) => BY_AMOUNT.has(concept)));
    return first?.concepts.some((concept) => concept === 'largest' || concept === 'dearest') ? 'largest' : 'smallest';
  }
  if (concepts.has('largest') || concepts.has('dearest')) return 'largest';
  if (concepts.has('smallest') || concepts.has('cheapest')) return 'smallest';
  if (concepts.has(BY_SUM)) return RISING.test(reading.text) ? 'smallest' : 'largest';
  return concepts.has('oldest') ? 'oldest' : 'newest';
}
