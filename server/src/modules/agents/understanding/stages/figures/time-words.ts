import { decadeOf, isUnitOfTime, monthOf, plays, seasonOf } from '../../lexicon/calendar.js';
import { opensFeast } from '../../lexicon/feasts.js';
import type { Token } from '../../reading.js';

/** Parts of a year that are no units of the calendar. */
const HALVES = new Set('half semestre semester halbjahr mitad metade moitie halfte'.split(' '));

/** Whether a message holds any word that a time is told with; most hold none, and need no look for one at every word. */
export function mayTellTime(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => isTimeWord(word));
}

function isTimeWord(word: string): boolean {
  return (
    /\d/.test(word) ||
    monthOf(word) !== null ||
    isUnitOfTime(word) ||
    plays('today', word) ||
    plays('yesterday', word) ||
    seasonOf(word) !== null ||
    decadeOf(word) !== null ||
    HALVES.has(word) ||
    opensFeast(word)
  );
}
