import type { Token } from '../../reading.js';
import { addDays, addMonths, dayOf } from './days.js';
import { skipLinks } from './links.js';
import type { DateRange } from './numeric-dates.js';

type Edge = 'start' | 'middle' | 'end';

const WORDS: Readonly<Record<Edge, ReadonlySet<string>>> = {
  start: new Set(
    'start beginning outset early principio principios inicio inicios comienzo comienzos comeco debut anfang beginn'.split(
      ' ',
    ),
  ),
  middle: new Set('middle mid midway halfway mediados meados mitad metade milieu mitte'.split(' ')),
  end: new Set('end close late finales final fines fim fin ende'.split(' ')),
};
const EDGES = ['start', 'middle', 'end'] as const;

/**
 * A point in time that is told by what it is an edge of: "the start of 2023", "mid 2023", "Ende 2023". What begins there begins
 * with `from`, what ends there ends with `to`.
 */
export function edgeAt(
  tokens: readonly Token[],
  start: number,
  rangeAt: (start: number) => DateRange | null,
): DateRange | null {
  const edge = EDGES.find((one) => WORDS[one].has(tokens[start]?.word ?? ''));
  const range = edge === undefined ? null : rangeAt(skipLinks(tokens, start + 1));
  if (edge === undefined || range === null || range.from === range.to) return null;
  const first = edge === 'start' ? range.from : edge === 'middle' ? middleOf(range) : addDays(range.to, 1);
  return { ...range, start, from: first, to: addDays(first, -1) };
}

/** The first of July of a year, the day in the middle of what is shorter. */
function middleOf({ from, to }: DateRange): string {
  const days = Math.round((dayOf(to).getTime() - dayOf(from).getTime()) / 86_400_000);
  return days > 360 ? addMonths(from, 6) : addDays(from, Math.floor((days - 1) / 2));
}
