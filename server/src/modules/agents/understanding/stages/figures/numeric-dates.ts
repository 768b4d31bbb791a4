import type { Stretch, Token } from '../../reading.js';
import { isDay, isoDay, monthRange } from './days.js';

/** A date of any precision as the days it covers. */
export interface DateRange extends Stretch {
  readonly from: string;
  readonly to: string;
  readonly yearSaid: boolean;
}

/** 2025-08-07, 7/8/2025 and 8/7/2025: day first unless only the other order exists. */
export function numericDate(tokens: readonly Token[], start: number): DateRange | null {
  const parts = [0, 1, 2].map((offset) => tokens[start + offset]);
  if (!parts.every((part): part is Token => part !== undefined && /^\d{1,4}$/.test(part.word)) || !areJoined(parts))
    return null;
  const [one = 0, two = 0, three = 0] = parts.map((part) => Number(part.word));
  const end = start + 3;
  if (one > 999) return isDay(one, two, three) ? singleDay(start, end, one, two, three) : null;
  if (three < 1000) return null;
  if (isDay(three, two, one)) return singleDay(start, end, three, two, one);
  return isDay(three, one, two) ? singleDay(start, end, three, one, two) : null;
}

/** 2025-08 and 08/2025: a month in figures. */
export function numericMonth(tokens: readonly Token[], start: number): DateRange | null {
  const parts = [0, 1].map((offset) => tokens[start + offset]).filter((part) => part !== undefined);
  if (parts.length < 2 || !parts.every(({ word }) => /^\d{1,4}$/.test(word)) || !areJoined(parts)) return null;
  // "In 2023 12 songs" and the first two numbers of a day are no month.
  const next = tokens[start + 2];
  if (next !== undefined && (/^\d/.test(next.word) || !parts.some(({ word }) => word.startsWith('0')))) return null;
  const [one = '', two = ''] = parts.map(({ word }) => word);
  const [year, month] = one.length === 4 ? [one, two] : [two, one];
  if (!/^(?:19|20)\d\d$/.test(year) || !/^\d\d$/.test(month) || Number(month) < 1 || Number(month) > 12) return null;
  return { start, end: start + 2, ...monthRange(Number(year), Number(month)), yearSaid: true };
}

/** The numbers stand one sign apart. */
function areJoined(parts: readonly Token[]): boolean {
  return (
    parts.every((part, index) => index === 0 || part.start - (parts[index - 1]?.end ?? 0) === 1) &&
    parts.every((part) => part.before !== 'comma')
  );
}

/** One day. */
export function singleDay(start: number, end: number, year: number, month: number, day: number): DateRange {
  const iso = isoDay(year, month, day);
  return { start, end, from: iso, to: iso, yearSaid: true };
}
