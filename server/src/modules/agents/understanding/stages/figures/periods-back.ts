import { plays } from '../../lexicon/calendar.js';
import { cardinalOf } from '../../lexicon/numerals.js';
import type { Stretch, Token } from '../../reading.js';
import { addDays, addMonths, monthRange, yearRange } from './days.js';
import type { PeriodMatch } from './period.js';

/** "in the last two years", "past 6 months", "letzten drei Monate": back from today. */
export function lastSeveral(tokens: readonly Token[], start: number, today: string): PeriodMatch | null {
  if (!plays('last', wordAt(tokens, start)) && !plays('last', wordAt(tokens, start + 1))) return null;
  const countAt = [start, start + 1].find((index) => cardinalOf(wordAt(tokens, index)) !== null);
  const count = countAt === undefined ? null : cardinalOf(wordAt(tokens, countAt));
  const end = start + 3;
  return count === null ? null : backFrom(today, count, wordAt(tokens, start + 2), { start, end });
}

/** "two years ago", "hace dos meses", "il y a 3 ans", "vor zwei Jahren": since then. */
export function sinceAgo(tokens: readonly Token[], start: number, today: string): PeriodMatch | null {
  const count = cardinalOf(wordAt(tokens, start));
  if (count === null || !plays('ago', wordAt(tokens, start + 2))) return null;
  const match = backFrom(today, count, wordAt(tokens, start + 1), { start, end: start + 3 });
  return match?.from === undefined ? null : { ...match, ...enclosing(match.from, wordAt(tokens, start + 1)) };
}

function enclosing(day: string, unit: string): { from: string; to: string } {
  if (plays('year', unit)) return yearRange(Number(day.slice(0, 4)));
  return plays('month', unit) ? monthRange(Number(day.slice(0, 4)), Number(day.slice(5, 7))) : { from: day, to: day };
}

function backFrom(today: string, count: number, unit: string, stretch: Stretch): PeriodMatch | null {
  if (count > 600) return null;
  if (plays('year', unit)) return { ...stretch, from: addMonths(today, -12 * count), to: today };
  if (plays('month', unit)) return { ...stretch, from: addMonths(today, -count), to: today };
  if (plays('week', unit)) return { ...stretch, from: addDays(today, -7 * count), to: today };
  return plays('day', unit) ? { ...stretch, from: addDays(today, -count), to: today } : null;
}

function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.word ?? '';
}
