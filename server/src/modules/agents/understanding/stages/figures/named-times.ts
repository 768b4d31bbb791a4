import { monthOf, plays, seasonOf } from '../../lexicon/calendar.js';
import { feastAt } from '../../lexicon/feasts.js';
import type { Token } from '../../reading.js';
import { addDays, addMonths, isoDay } from './days.js';
import { skipLinks } from './links.js';
import type { DateRange } from './numeric-dates.js';
import type { PeriodMatch } from './period.js';
import { yearSaidAt } from './said-years.js';

/** A time that has a name, at a token: what it covers in a year, and where its name begins and ends. */
interface NamedTime {
  readonly in: (year: number) => { readonly from: string; readonly to: string };
  readonly at: number;
  readonly end: number;
}

/**
 * "Spring 2023", "last summer", "at Easter", "Christmas 2023": a season or a feast, where words around it show that a time
 * is meant and no title; without a year the latest that has begun.
 */
export function namedTimeAt(tokens: readonly Token[], start: number, today: string): DateRange | null {
  const led = isSide(tokens[start]?.word);
  const time = named(tokens, led ? start + 1 : start);
  if (time === null || tokens.slice(time.at, time.end).some(({ quote }) => quote > 0)) return null;
  const said = led ? null : yearSaidAt(tokens, skipLinks(tokens, time.end), today);
  const trails = said === null && plays('last', tokens[time.end]?.word);
  if (said === null && !led && !trails && !isMeantAsTime(tokens, time)) return null;
  const over = trails || plays('last', tokens[start]?.word);
  const year = said?.year ?? latestYear(time, today, over);
  const end = said?.end ?? time.end + (trails ? 1 : 0);
  return { start, end, ...time.in(year), yearSaid: said !== null };
}

/**
 * "Christmas shopping in December 2022": the month that is told with its year is the time, and the feast only what it was for.
 * `dateFrom` reads a date.
 */
export function feastOfMonth(
  tokens: readonly Token[],
  start: number,
  dateFrom: (at: number) => DateRange | null,
): PeriodMatch | null {
  const time = feast(tokens, start);
  if (time === null || tokens.slice(start, time.end).some(({ quote }) => quote > 0)) return null;
  const at = tokens.findIndex(({ word }, place) => place > time.end && monthOf(word) !== null);
  const date = at < 0 || at > time.end + FURTHEST_MONTH ? null : dateFrom(at);
  return date === null || !date.yearSaid ? null : { start, end: date.end, from: date.from, to: date.to };
}

/** "Christmas shopping back in December". */
const FURTHEST_MONTH = 4;

/** "Around Christmas 2023", "um Ostern herum": a feast with the days around it. */
export function aroundFeast(tokens: readonly Token[], start: number, today: string): PeriodMatch | null {
  if (!AROUND.has(tokens[start]?.word ?? '')) return null;
  const first = tokens.findIndex(({ word }, at) => at > start && !AROUND.has(word) && !plays('link', word));
  const time = first < 0 || first > start + 3 ? null : feast(tokens, first);
  if (time === null) return null;
  const said = yearSaidAt(tokens, skipLinks(tokens, time.end), today);
  const { from, to } = time.in(said?.year ?? latestYear(time, today, false));
  const end = said?.end ?? time.end;
  return { start, end, from: addDays(from, -DAYS_AROUND), to: addDays(to, DAYS_AROUND) };
}

const AROUND = new Set(
  'around near roughly alrededor cerca hacia torno volta perto vers autour alentours environs um rund gegen'.split(' '),
);

/** So many days before and after a feast are around it. */
const DAYS_AROUND = 5;

function named(tokens: readonly Token[], at: number): NamedTime | null {
  return feast(tokens, at) ?? season(tokens, at);
}

function feast(tokens: readonly Token[], at: number): NamedTime | null {
  const words = tokens.slice(at, at + LONGEST_NAME).map(({ word }) => word);
  const found = feastAt(words);
  return found === null ? null : { in: found.feast.days, at, end: at + found.length };
}

const LONGEST_NAME = 5;

/** A season of three months, the winter into the year after. */
function season(tokens: readonly Token[], at: number): NamedTime | null {
  const first = seasonOf(tokens[at]?.word);
  if (first === null) return null;
  const covered = (year: number): { from: string; to: string } => {
    const from = isoDay(year, first, 1);
    return { from, to: addDays(addMonths(from, 3), -1) };
  };
  return { in: covered, at, end: at + 1 };
}

function isSide(word: string | undefined): boolean {
  return plays('last', word) || plays('current', word);
}

/** Behind a word that leads to a time, with or without an article, or right before orders: "my summer orders". */
function isMeantAsTime(tokens: readonly Token[], { at, end }: NamedTime): boolean {
  if (ORDERS.has(tokens[end]?.word ?? '')) return true;
  const before = tokens[at - 1]?.word ?? '';
  const article = ARTICLES.has(before);
  const leader = article && !LEADING.has(before) ? (tokens[at - 2]?.word ?? '') : before;
  if (leader === 'a') return !ENGLISH.has(tokens[at]?.word ?? '');
  return LEADING.has(leader) || isSide(leader);
}

const ARTICLES = new Set('the el la los las o os as le les den der die das dem'.split(' '));
const LEADING = new Set(
  (
    'on at in over during since before after until till by through throughout across en por durante desde hasta de del a al ' +
    'no na nos nas em do da das dos ate ao au aux pendant depuis avant apres jusqua lors an am zu zum vor nach seit uber wahrend bis im'
  ).split(' '),
);
/** Words behind which "a" is an article. */
const ENGLISH = new Set(
  'christmas xmas easter halloween new thanksgiving valentine valentines spring summer winter autumn fall'.split(' '),
);
const ORDERS = new Set(
  'order orders purchase purchases invoice invoices receipts shopping spending buys bestellungen einkaufe kaufe'.split(
    ' ',
  ),
);

/** The year in which such a time was last seen to begin; `over` asks for one that has ended. */
function latestYear(time: NamedTime, today: string, over: boolean): number {
  const year = Number(today.slice(0, 4)) + 1;
  const years = [year, year - 1, year - 2];
  const reached = years.find((one) => (over ? time.in(one).to < today : time.in(one).from <= today));
  return reached ?? year - 2;
}
