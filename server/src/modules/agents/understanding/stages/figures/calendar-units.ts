import { plays } from '../../lexicon/calendar.js';
import type { Token } from '../../reading.js';
import { addMonths, monthRange, weekRange, yearRange } from './days.js';
import type { DateRange } from './numeric-dates.js';
import { yearSaidAt } from './said-years.js';
import { isSeveralYears } from './up-to-now.js';

/** "last year", "this month", "l'année dernière", "el año pasado", "letzte Woche", "this quarter". */
export function calendarUnitAt(tokens: readonly Token[], start: number, today: string): DateRange | null {
  return yearFromToday(tokens, start, today) ?? unitAt(tokens, start, today);
}

function yearFromToday(tokens: readonly Token[], start: number, today: string): DateRange | null {
  const said = yearSaidAt(tokens, start, today);
  if (said === null || said.end - start < 2) return null;
  return { start, end: said.end, ...yearRange(said.year), yearSaid: true };
}

function unitAt(tokens: readonly Token[], start: number, today: string): DateRange | null {
  const [one = '', other = ''] = [tokens[start]?.word, tokens[start + 1]?.word];
  const [unit, side] = plays('last', other) ? [one, other] : [other, one];
  const shift = plays('last', side) ? -1 : plays('current', side) ? 0 : null;
  if (shift === null || tokens.slice(start, start + 2).some(isSeveralYears)) return null;
  const range = rangeOf(unit, shift, today);
  return range === null ? null : { start, end: start + 2, ...range, yearSaid: true };
}

function rangeOf(unit: string, shift: number, today: string): { readonly from: string; readonly to: string } | null {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  if (plays('year', unit)) return yearRange(year + shift);
  if (plays('month', unit)) return months(addMonths(`${today.slice(0, 7)}-01`, shift), 1);
  if (plays('week', unit)) return weekRange(today, shift);
  if (!plays('quarter', unit)) return null;
  const first = Math.floor((month - 1) / 3) * 3 + 1;
  return months(addMonths(monthRange(year, first).from, 3 * shift), 3);
}

function months(first: string, count: number): { readonly from: string; readonly to: string } {
  const last = addMonths(first, count - 1);
  return { from: first, to: monthRange(Number(last.slice(0, 4)), Number(last.slice(5, 7))).to };
}
