import { plays } from '../../lexicon/calendar.js';
import type { Token } from '../../reading.js';

/** At most so many small words stand between the parts of a time: "on the first of the". */
const MOST_LINKS = 3;

/** The first token from a place on that is no small word between the parts of a time. */
export function skipLinks(tokens: readonly Token[], start: number): number {
  let index = start;
  while (index < start + MOST_LINKS && plays('link', tokens[index]?.word)) index += 1;
  return index;
}
