import { plays } from '../../lexicon/calendar.js';
import { COMPARING } from '../../lexicon/comparing-words.js';
import type { Token } from '../../reading.js';
import { calendarUnitAt } from './calendar-units.js';
import { daysOfOneMonth } from './days-of-one-month.js';
import { edgeAt } from './edges-of-time.js';
import { skipLinks } from './links.js';
import { partOfTimeAt } from './parts-of-time.js';
import type { DateRange } from './numeric-dates.js';
import { aroundFeast, feastOfMonth } from './named-times.js';
import { orLaterAt } from './or-later.js';
import { dateAt } from './read-date.js';
import { changedBetween } from './changes-over-time.js';
import type { PeriodMatch } from './period.js';
import { lastSeveral, sinceAgo } from './periods-back.js';
import { standsAgainst } from './compared-periods.js';
import { endOfNow, isUpToNow } from './up-to-now.js';
import { addDays } from './days.js';
import { mayTellTime } from './time-words.js';

type Rule = (tokens: readonly Token[], start: number, today: string) => PeriodMatch | null;

/** The periods of a request, read against `now` (ISO): the first, and those that follow it as a list ("2022, 2023 and 2024"). */
export function findPeriods(tokens: readonly Token[], now: string): readonly PeriodMatch[] {
  if (!mayTellTime(tokens)) return [];
  return changedBetween(tokens, (first) => findPeriod(tokens, now, first, POINTS)) ?? listedPeriods(tokens, now);
}

function listedPeriods(tokens: readonly Token[], now: string): readonly PeriodMatch[] {
  const periods: PeriodMatch[] = [];
  for (let period = findPeriod(tokens, now); period !== null; period = nextPeriod(tokens, period.end, now))
    periods.push(period);
  return periods;
}

function nextPeriod(tokens: readonly Token[], end: number, now: string): PeriodMatch | null {
  const next = findPeriod(tokens, now, end);
  if (next === null) return null;
  const between = tokens.slice(end, next.start).map(({ word }) => word);
  const listed = between.length > 0 || tokens[next.start]?.before === 'comma';
  const joined = between.every((word) => JOINING.has(word) || plays('link', word)) || areCompared(tokens, between);
  return listed && (joined || standsAgainst(between)) ? next : null;
}

/** "Compare my spending of 2023 to that of 2025". */
function areCompared(tokens: readonly Token[], between: readonly string[]): boolean {
  const compares = tokens.some(({ word }) => COMPARING.has(word));
  return compares && between.length <= MOST_BETWEEN && between.some((word) => WITH.has(word));
}

const MOST_BETWEEN = 6;
const WITH = new Set('to with and con com avec mit a y e et und'.split(' '));

/** Words that stand between the periods of a list. */
const JOINING = new Set('and or vs versus y o e ou et und oder then also in during again'.split(' '));

/** The first period a request speaks of from a token on, read against `now` (ISO); null when there is none. */
export function findPeriod(
  tokens: readonly Token[],
  now: string,
  first = 0,
  rules: readonly Rule[] = RULES,
): PeriodMatch | null {
  if (first === 0 && !mayTellTime(tokens)) return null;
  const today = now.slice(0, 10);
  for (let start = first; start < tokens.length; start += 1) {
    for (const rule of rules) {
      const match = rule(tokens, start, today);
      if (match !== null) return match;
    }
  }
  return null;
}

const between: Rule = (tokens, start, today) => {
  if (!tokens.some(({ word }, at) => at > start && plays('to', word))) return null;
  const opens = plays('between', wordAt(tokens, start)) || plays('from', wordAt(tokens, start));
  const first = timeAt(tokens, skipLinks(tokens, opens ? start + 1 : start), today);
  if (first === null || !plays('to', wordAt(tokens, first.end))) return null;
  const now = endOfNow(tokens, first.end + 1);
  if (opens && now !== null) return { start, end: now, from: first.from, to: undefined };
  const second = timeAt(tokens, skipLinks(tokens, first.end + 1), today);
  if (second === null || (!opens && JOINING.has(wordAt(tokens, first.end)))) return null;
  const [from, to] = inOrder(withYearOf(first, second), second);
  return { start, end: second.end, from, to };
};

/** A date of any precision, a year or month told from today, a part of one, or an edge of one. */
function timeAt(tokens: readonly Token[], start: number, today: string): DateRange | null {
  const rangeAt = (place: number): DateRange | null =>
    partOfTimeAt(tokens, place, today) ?? dateAt(tokens, place, today) ?? calendarUnitAt(tokens, place, today);
  return rangeAt(start) ?? edgeAt(tokens, start, rangeAt);
}

/** "between May and July 2024": the year said once stands for both. */
function withYearOf(first: DateRange, second: DateRange): DateRange {
  if (first.yearSaid || !second.yearSaid) return first;
  const year = second.from.slice(0, 4);
  return { ...first, from: year + first.from.slice(4), to: year + first.to.slice(4) };
}

function inOrder(one: DateRange, other: DateRange): [string, string] {
  return one.from <= other.to ? [one.from, other.to] : [other.from, one.to];
}

const openSided: Rule = (tokens, start, today) => {
  const compared = comparedAt(tokens, start);
  const word = compared ?? wordAt(tokens, start);
  const inclusive = word === 'up' && wordAt(tokens, start + 1) === 'to';
  if (!inclusive && word !== 'by' && !SIDES.some((side) => plays(side, word))) return null;
  const first = inclusive || compared !== null ? start + 2 : start + 1;
  const range = timeAt(tokens, skipLinks(tokens, skipIncluding(tokens, first)), today);
  if (range === null) return null;
  const onwards = ONWARDS.has(wordAt(tokens, range.end));
  const stretch = { start, end: onwards ? range.end + 1 : range.end };
  // An edge has no days of its own: what lies after it begins with it.
  const isEdge = range.to < range.from;
  if (inclusive) return { ...stretch, from: undefined, to: range.to };
  if (plays('from', word) && (onwards || isEdge)) return { ...stretch, from: range.from, to: undefined };
  if (plays('before', word)) return { ...stretch, from: undefined, to: addDays(range.from, -1) };
  if (plays('after', word)) return { ...stretch, from: isEdge ? range.from : addDays(range.to, 1), to: undefined };
  if (plays('since', word) && word !== 'from') return { ...stretch, from: range.from, to: undefined };
  return plays('until', word) || (isEdge && word === 'by') ? { ...stretch, from: undefined, to: range.to } : null;
};

/** "Earlier than 2023", "newer than May": the word for that side; null where none stands. */
function comparedAt(tokens: readonly Token[], start: number): 'before' | 'after' | null {
  const word = wordAt(tokens, start);
  if (!THAN.has(wordAt(tokens, start + 1))) return null;
  if (EARLIER.has(word)) return 'before';
  return LATER.has(word) ? 'after' : null;
}

const THAN = new Set(['than', 'to']);
const EARLIER = new Set(['earlier', 'older', 'prior']);
const LATER = new Set(['later', 'newer']);

const SIDES = ['from', 'before', 'after', 'since', 'until'] as const;

/** "From 1 May on", "ab Mai". */
const ONWARDS = new Set('on onward onwards forward upwards afterwards an'.split(' '));

/** "Up to and including 2023". */
function skipIncluding(tokens: readonly Token[], start: number): number {
  return wordAt(tokens, start) === 'and' && wordAt(tokens, start + 1) === 'including' ? start + 2 : start;
}

const single: Rule = (tokens, start, today) => {
  const range = dateAt(tokens, start, today);
  const match = asMatch(range, start);
  return match !== null && range?.yearSaid === false && range.from === range.to ? { ...match, anyYear: true } : match;
};

function asMatch(range: DateRange | null, start: number): PeriodMatch | null {
  return range === null ? null : { start, end: range.end, from: range.from, to: range.to };
}

const calendarUnit: Rule = (tokens, start, today) => asMatch(calendarUnitAt(tokens, start, today), start);

const todayOrYesterday: Rule = (tokens, start, today) => {
  const word = wordAt(tokens, start);
  const stretch = { start, end: start + 1 };
  if (plays('today', word)) return isUpToNow(tokens, start) ? null : { ...stretch, from: today, to: today };
  if (!plays('yesterday', word)) return null;
  const yesterday = addDays(today, -1);
  return { ...stretch, from: yesterday, to: yesterday };
};

/** "between 1 and 15 April 2022". */
const daysOfMonth: Rule = (tokens, start, today) => daysOfOneMonth(tokens, start, (at) => dateAt(tokens, at, today));

/** "the second quarter of 2023", "the last three months of 2024". */
const partOfTime: Rule = (tokens, start, today) => asMatch(partOfTimeAt(tokens, start, today), start);

const RULES: readonly Rule[] = [
  partOfTime,
  (tokens, start, today) => feastOfMonth(tokens, start, (at) => dateAt(tokens, at, today)),
  aroundFeast,
  (tokens, start, today) => orLaterAt(tokens, start, (at) => dateAt(tokens, at, today)),
  daysOfMonth,
  between,
  lastSeveral,
  sinceAgo,
  openSided,
  calendarUnit,
  todayOrYesterday,
  single,
];

/** The rules that read one time and no span between two. */
const POINTS: readonly Rule[] = RULES.filter((rule) => ![daysOfMonth, between, openSided].includes(rule));

function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.word ?? '';
}
