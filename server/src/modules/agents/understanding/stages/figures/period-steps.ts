import { plays } from '../../lexicon/calendar.js';
import { cardinalOf } from '../../lexicon/numerals.js';
import type { Figures, Token } from '../../reading.js';
import { addDays, addMonths, monthRange } from './days.js';

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

type Unit = 'year' | 'month' | 'week';

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

/** Whether a word belongs to such a step. */
export function isOfPeriod(word: string): boolean {
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
