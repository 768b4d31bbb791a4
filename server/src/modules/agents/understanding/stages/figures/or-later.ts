import type { Token } from '../../reading.js';
import type { DateRange } from './numeric-dates.js';
import type { PeriodMatch } from './period.js';

const JOINTS = new Set('or and o y ou e oder und et'.split(' '));
const LATER = new Set(
  'later after afterwards since newer beyond onwards despues posterior posteriores depois apres tard spater danach neuer'.split(
    ' ',
  ),
);
const EARLIER = new Set(
  'earlier before older previously antes anterior anteriores avant tot fruher davor alter'.split(' '),
);
/** "Ou plus tard", "o más tarde". */
const DEGREES = new Set('plus mas mais'.split(' '));

/** "In December 2024 or later", "2023 und früher": a time with all that lies on one side of it. `dateFrom` reads a date. */
export function orLaterAt(
  tokens: readonly Token[],
  start: number,
  dateFrom: (at: number) => DateRange | null,
): PeriodMatch | null {
  const range = dateFrom(start);
  if (range === null || !JOINTS.has(tokens[range.end]?.word ?? '')) return null;
  const side = DEGREES.has(tokens[range.end + 1]?.word ?? '') ? range.end + 2 : range.end + 1;
  const word = tokens[side]?.word ?? '';
  const next = tokens[side + 1];
  if (next !== undefined && next.before === 'space' && /^\d/.test(next.word)) return null;
  if (LATER.has(word)) return { start, end: side + 1, from: range.from, to: undefined };
  return EARLIER.has(word) ? { start, end: side + 1, from: undefined, to: range.to } : null;
}
