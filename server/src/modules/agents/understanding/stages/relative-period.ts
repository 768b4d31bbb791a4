import { plays } from '../lexicon/calendar.js';
import { cardinalOf } from '../lexicon/numerals.js';
import type { Figures, Reading, Token } from '../reading.js';
import { contentConcepts } from './content-concepts.js';
import { addDays, addMonths, monthRange } from './days.js';
import type { Focus } from './focus.js';

const EARLIER = new Set(
  (
    'before earlier prior previous preceding anterior antes previo previa precedente precedent davant avant davor zuvor ' +
    'vorher vorige vorigen vorherige vorherigen'
  ).split(' '),
);
const LATER = new Set(
  (
    'after later following next siguiente despues seguinte depois suivante suivant dapres apres danach darauf spater ' +
    'folgende folgenden nachste nachsten'
  ).split(' '),
);

/** What a follow-up may say beside such a period. */
const BESIDE: ReadonlySet<string> = new Set([
  'before_that',
  'after_that',
  'newest',
  'more',
  'total',
  'goodbye',
  'per_year',
]);

type Unit = 'year' | 'month' | 'week';

/** "The year before", "two months later": so many units before or after the period that was spoken of last. */
export function withRelativePeriod(reading: Reading, { last }: Focus): Reading {
  const { from, to } = last?.details ?? {};
  if (typeof from !== 'string' || typeof to !== 'string' || !isElliptic(reading)) return reading;
  const step = stepIn(reading.tokens);
  const moved = step === null ? null : shifted(from, to, step.unit, step.count);
  if (moved === null) return reading;
  const concepts = [...reading.concepts].filter((concept) => !BESIDE.has(concept));
  const unexplained = reading.unexplained.filter((word) => !isOfPeriod(word));
  return { ...reading, unexplained, concepts: new Set([...concepts, 'what_about']), figures: moved };
}

function isElliptic(reading: Reading): boolean {
  return (
    reading.names.length === 0 &&
    reading.tokens.length <= 7 &&
    !reading.concepts.has('first_person') &&
    contentConcepts(reading).every((concept) => BESIDE.has(concept))
  );
}

/** The step in time that words such as "the year before" name; null when they name none. */
export function stepIn(tokens: readonly Token[]): { readonly unit: Unit; readonly count: number } | null {
  const place = tokens.findIndex(({ word }) => unitOf(word) !== null);
  const unit = unitOf(tokens[place]?.word ?? '');
  const around = [place - 1, place + 1, place + 2].map((position) => tokens[position]?.word ?? '');
  const sign = around.some((word) => EARLIER.has(word)) ? -1 : around.some((word) => LATER.has(word)) ? 1 : 0;
  if (unit === null || sign === 0 || tokens.some(({ word }) => /^\d{4}$/.test(word))) return null;
  const count = tokens.map(({ word }) => cardinalOf(word)).find((number) => number !== null) ?? 1;
  return count > 100 ? null : { unit, count: sign * count };
}

function unitOf(word: string): Unit | null {
  return (['year', 'month', 'week'] as const).find((unit) => plays(unit, word)) ?? null;
}

function isOfPeriod(word: string): boolean {
  return unitOf(word) !== null || EARLIER.has(word) || LATER.has(word);
}

/** A period moved by a number of units; null where a month would overlap what it was moved from. */
export function shifted(from: string, to: string, unit: Unit, count: number): Figures | null {
  if (unit === 'week') return { from: addDays(from, 7 * count), to: addDays(to, 7 * count) };
  if (unit === 'month' && addMonths(from, 1) <= to) return null;
  const months = unit === 'year' ? 12 * count : count;
  return { from: addMonths(from, months), to: endMoved(to, months) };
}

/** The end of a month stays the end of one. */
function endMoved(to: string, months: number): string {
  const moved = addMonths(to, months);
  const ends = addDays(to, 1).endsWith('-01');
  return ends ? monthRange(Number(moved.slice(0, 4)), Number(moved.slice(5, 7))).to : moved;
}
