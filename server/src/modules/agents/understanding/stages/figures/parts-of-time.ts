import { plays } from '../../lexicon/calendar.js';
import { cardinalOf, ordinalOf } from '../../lexicon/numerals.js';
import type { Token } from '../../reading.js';
import { calendarUnitAt } from './calendar-units.js';
import { addDays, addMonths } from './days.js';
import { skipLinks } from './links.js';
import type { DateRange } from './numeric-dates.js';
import { dateAt } from './read-date.js';

/** Which part of a year or a month is meant, and the token behind the words for it. */
interface Part {
  /** Its place, 1 first; counted from the end when it is below 0. */
  readonly place: number;
  /** How many units it takes in. */
  readonly count: number;
  readonly unit: Unit;
  readonly end: number;
}

interface Unit {
  readonly months: number;
  readonly days: number;
  /** How many are meant by "the first months", without a number. */
  readonly several: number;
}

const UNITS = {
  half: { months: 6, days: 0, several: 1 },
  quarter: { months: 3, days: 0, several: 1 },
  month: { months: 1, days: 0, several: 3 },
  week: { months: 0, days: 7, several: 2 },
  day: { months: 0, days: 1, several: 7 },
} as const satisfies Record<string, Unit>;

const HALVES = new Set('half semestre semester halbjahr mitad metade moitie halfte'.split(' '));
const PLURAL = /[^s]s$|^mois$|n$|halbjahre|quartale|tage|mes[e]s/;
const LAST = new Set(
  (
    'last final closing ending latter concluding ultimo ultima ultimos ultimas dernier derniere derniers dernieres ' +
    'letzte letzten letzter letztes letztem'
  ).split(' '),
);
const OPENING = new Set(['opening', 'initial']);

/** A part of a year or of a month: "the last quarter of 2024", "Q2 2023", "2023 Q2", "the first two weeks of June 2025". */
export function partOfTimeAt(tokens: readonly Token[], start: number, today: string): DateRange | null {
  const part = partAt(tokens, start);
  if (part !== null) {
    const whole = wholeAt(tokens, skipLinks(tokens, part.end), today);
    return whole === null ? null : within(whole, part, start, whole.end);
  }
  const whole = wholeAt(tokens, start, today);
  const behind = whole === null ? null : partAt(tokens, skipLinks(tokens, whole.end));
  if (whole === null || behind === null) return null;
  const isOfAnother = wholeAt(tokens, skipLinks(tokens, behind.end), today) !== null;
  return isOfAnother ? null : within(whole, behind, start, behind.end);
}

function wholeAt(tokens: readonly Token[], start: number, today: string): DateRange | null {
  const range = dateAt(tokens, start, today) ?? calendarUnitAt(tokens, start, today);
  return range === null || range.from === range.to ? null : range;
}

function partAt(tokens: readonly Token[], start: number): Part | null {
  const [word, next, third] = [0, 1, 2].map((step) => tokens[start + step]?.word ?? '');
  const short = /^(?:([qh])([1-4])|([1-4])([qh]))$/.exec(word ?? '');
  if (short !== null) {
    const unit = (short[1] ?? short[4]) === 'q' ? UNITS.quarter : UNITS.half;
    return { place: Number(short[2] ?? short[3]), count: 1, unit, end: start + 1 };
  }
  if (plays('quarter', word)) return numbered(next ?? '', start);
  const place = LAST.has(word ?? '') ? -1 : OPENING.has(word ?? '') ? 1 : ordinalOf(word ?? '');
  if (place === null) return null;
  const single = unitOf(next ?? '');
  if (single !== null)
    return { place, count: PLURAL.test(next ?? '') ? single.several : 1, unit: single, end: start + 2 };
  const [count, unit] = [cardinalOf(next ?? ''), unitOf(third ?? '')];
  if (count === null || unit === null || Math.abs(place) !== 1) return null;
  return { place, count, unit, end: start + 3 };
}

/** "Quarter 3", "quarter four". */
function numbered(word: string, start: number): Part | null {
  const place = cardinalOf(word);
  return place === null || place > 4 ? null : { place, count: 1, unit: UNITS.quarter, end: start + 2 };
}

function unitOf(word: string): Unit | null {
  if (HALVES.has(word)) return UNITS.half;
  const unit = (['quarter', 'month', 'week', 'day'] as const).find((name) => plays(name, word));
  return unit === undefined ? null : UNITS[unit];
}

/** The days of a part; null when the whole has no such part. */
function within(whole: DateRange, { place, count, unit }: Part, start: number, end: number): DateRange | null {
  const step = (day: string, units: number): string => addDays(addMonths(day, units * unit.months), units * unit.days);
  const behind = addDays(whole.to, 1);
  const from = place < 0 ? step(behind, -count) : step(whole.from, place - 1);
  const to = addDays(place < 0 ? behind : step(from, count), -1);
  if (from < whole.from || to > whole.to || (from === whole.from && to === whole.to)) return null;
  return { start, end, from, to, yearSaid: whole.yearSaid };
}
