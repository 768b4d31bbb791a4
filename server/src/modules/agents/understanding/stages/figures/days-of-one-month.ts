import { plays } from '../../lexicon/calendar.js';
import type { Token } from '../../reading.js';
import { skipLinks } from './links.js';
import type { DateRange } from './numeric-dates.js';
import type { PeriodMatch } from './period.js';
import { dayNumber } from './read-date.js';

/**
 * "Between 1 and 15 April 2022", "from the 10th to the 20th of July": days of one month, which is told behind the second.
 * `dateFrom` reads a date.
 */
export function daysOfOneMonth(
  tokens: readonly Token[],
  start: number,
  dateFrom: (at: number) => DateRange | null,
): PeriodMatch | null {
  const word = tokens[start]?.word ?? '';
  if (!plays('between', word) && !plays('from', word)) return null;
  const at = skipLinks(tokens, start + 1);
  const day = dayNumber(tokens[at]?.word);
  if (day === null || !plays('to', tokens[at + 1]?.word)) return null;
  const last = dateFrom(skipLinks(tokens, at + 2));
  if (last === null || last.from !== last.to || day > Number(last.from.slice(8))) return null;
  const from = `${last.from.slice(0, 8)}${String(day).padStart(2, '0')}`;
  return { start, end: last.end, from, to: last.to };
}
