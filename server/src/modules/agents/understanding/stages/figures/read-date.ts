import { decadeOf, monthOf, plays } from '../../lexicon/calendar.js';
import type { Token } from '../../reading.js';
import { ordinalOf } from '../../lexicon/numerals.js';
import { skipLinks } from './links.js';
import { type DateRange, numericDate, numericMonth, singleDay } from './numeric-dates.js';
import { namedTimeAt } from './named-times.js';
import { yearSaidAt } from './said-years.js';
import { isDay, isoDay, monthRange, yearRange } from './days.js';

/** Reads a date that begins at a token: a day, a month or a year; null when none does. */
export function dateAt(tokens: readonly Token[], start: number, today: string): DateRange | null {
  return (
    numericDate(tokens, start) ??
    numericMonth(tokens, start) ??
    yearThenMonth(tokens, start, today) ??
    dayAndMonth(tokens, start, today) ??
    monthAndYear(tokens, start, today) ??
    namedTimeAt(tokens, start, today) ??
    decadeAt(tokens, start) ??
    yearAt(tokens, start)
  );
}

/** "2023, September", "in 2023 in May": the month is told behind its year. */
function yearThenMonth(tokens: readonly Token[], start: number, today: string): DateRange | null {
  const said = yearSaidAt(tokens, start, today);
  if (said === null || tokens[start]?.quote !== 0) return null;
  const at = skipLinks(tokens, said.end);
  const month = monthOf(tokens[at]?.word);
  const isMonth = month !== null && (isClearMonth(tokens, at) || tokens[at]?.capital === true);
  if (!isMonth || dayNumber(tokens[at + 1]?.word) !== null) return null;
  if (yearSaidAt(tokens, afterLink(tokens, at + 1), today) !== null) return null;
  return { start, end: at + 1, ...monthRange(said.year, month), yearSaid: true };
}

/** "7 August 2025", "7th of August", "August 7, 2025", "el 7 de agosto de 2025". */
function dayAndMonth(tokens: readonly Token[], start: number, today: string): DateRange | null {
  const dayFirst = dayNumber(tokens[start]?.word) ?? dayInWords(tokens, start);
  const monthIndex = dayFirst === null ? start : afterLink(tokens, start + 1);
  const month = monthOf(tokens[monthIndex]?.word);
  const day = dayFirst ?? dayNumber(tokens[start + 1]?.word);
  if (month === null || day === null) return null;
  const afterDay = dayFirst === null ? start + 2 : monthIndex + 1;
  const said = yearSaidAt(tokens, afterLink(tokens, afterDay), today);
  const year = said?.year ?? latestYear(month, day, today);
  if (!isDay(year, month, day)) return null;
  return { ...singleDay(start, said?.end ?? afterDay, year, month, day), yearSaid: said !== null };
}

/** "March 2024", "last March", "in March": without a year the latest such month that has begun. */
function monthAndYear(tokens: readonly Token[], start: number, today: string): DateRange | null {
  const led = plays('last', tokens[start]?.word) || plays('current', tokens[start]?.word);
  const at = led ? start + 1 : start;
  const month = monthOf(tokens[at]?.word);
  if (month === null) return null;
  const yearIndex = afterLink(tokens, at + 1);
  const said = led ? null : yearSaidAt(tokens, yearIndex, today);
  if (said === null && !led && !isClearMonth(tokens, at)) return null;
  const year = said?.year ?? latestYear(month, 1, today, plays('last', tokens[start]?.word));
  const trailing = said === null && plays('last', tokens[at + 1]?.word) ? 1 : 0;
  return {
    start,
    end: said?.end ?? at + 1 + trailing,
    ...monthRange(year, month),
    yearSaid: said !== null,
  };
}

/** "May" and "March" are also verbs: alone they are months only after a word that leads to a time. */
function isClearMonth(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (
    ![
      'may',
      'march',
      'mar',
      'mars',
      'mai',
      'set',
      'dec',
      'jan',
      'jun',
      'jul',
      'nov',
      'sep',
      'marco',
      'dez',
      'marz',
    ].includes(word)
  )
    return true;
  const before = tokens[at - 1]?.word;
  return (
    plays('link', before) ||
    plays('between', before) ||
    plays('to', before) ||
    plays('since', before) ||
    plays('before', before) ||
    before === 'during'
  );
}

/** "the 90s", "the 1980s", "the nineties". */
function decadeAt(tokens: readonly Token[], start: number): DateRange | null {
  const word = tokens[start]?.word ?? '';
  const digits = /^(?:19|20)?(\d)0s$/.exec(word)?.[1];
  const decade = digits === undefined ? decadeOf(word) : Number(digits) * 10;
  if (decade === null) return null;
  const century = word.startsWith('20') || (word.length < 5 && decade < 30) ? 2000 : 1900;
  const { from } = yearRange(century + decade);
  return { start, end: start + 1, from, to: yearRange(century + decade + 9).to, yearSaid: true };
}

function yearAt(tokens: readonly Token[], start: number): DateRange | null {
  const at = plays('year', tokens[start]?.word) ? afterLink(tokens, start + 1) : start;
  const year = yearNumber(tokens[at]?.word);
  if (year === null || tokens[at]?.quote !== 0) return null;
  return { start, end: at + 1, ...yearRange(year), yearSaid: true };
}

/** The year in which this day of the year was last seen; `whole` asks for a month that is over. */
function latestYear(month: number, day: number, today: string, whole = false): number {
  const year = Number(today.slice(0, 4));
  const begins = isoDay(year, month, day);
  const over = whole ? monthRange(year, month).to < today : begins <= today;
  return over ? year : year - 1;
}

function yearNumber(word: string | undefined): number | null {
  return word !== undefined && /^(19|20)\d\d$/.test(word) ? Number(word) : null;
}

/** The day of a month that a word is ("7", "20th"); null when it is none. */
export function dayNumber(word: string | undefined): number | null {
  const digits = /^(\d{1,2})(st|nd|rd|th|er|o)?$/.exec(word ?? '')?.[1];
  const day = Number(digits ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

/** "The first of June": a day in words, which only its month behind an "of" tells from a place. */
function dayInWords(tokens: readonly Token[], start: number): number | null {
  const isOfMonth = OF.has(tokens[start + 1]?.word ?? '') && monthOf(tokens[start + 2]?.word) !== null;
  return isOfMonth ? ordinalOf(tokens[start]?.word ?? '') : null;
}

const OF = new Set('of de d do du del'.split(' '));

function afterLink(tokens: readonly Token[], index: number): number {
  return plays('link', tokens[index]?.word) ? index + 1 : index;
}
