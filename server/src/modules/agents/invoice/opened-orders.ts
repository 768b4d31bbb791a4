import type { Reading, Slots } from '../understanding/reading.js';
import { isOfOneDay } from './order-arguments.js';

/** "Everything I bought in August": what it was, and not only on which orders. */
export function isEverything({ tokens, figures, concepts }: Reading): boolean {
  return figures.from !== undefined && concepts.has('buy') && tokens.some(({ word }) => EVERYTHING.has(word));
}

const EVERYTHING = new Set('everything all todo tudo tout alles'.split(' '));

/** The order of one day, of the very amount that is said, or the only one of a time, is told with what was on it. */
export function isOpened(slots: Slots): boolean {
  const { asked, unit, sum, offset, exact, whole } = slots.details;
  const isOne = exact === true ? unit === 'money' : (whole === true || isOfOneDay(slots)) && unit === undefined;
  return isOne && [asked, sum, offset].every((detail) => detail === undefined);
}
