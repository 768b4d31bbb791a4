import { normaliseWords } from '../../../store/names/normalise-words.js';

const LANGUAGES = ['en', 'es', 'pt', 'fr', 'de', 'it', 'nl'] as const;

/** Short names that are everyday words of another of the languages. */
const EVERYDAY = new Set(['out', 'set', 'ago', 'mar', 'mag', 'ott', 'dic']);

/** Month (1 to 12) by its folded long or short name, in any of the languages. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((language) => [...monthsIn(language, 'long'), ...monthsIn(language, 'short')]).filter(
    ([name]) => !EVERYDAY.has(name) && !/^\d*$/.test(name),
  ),
);

/** Day of the week (0 is Sunday) by its folded long name, in any of the languages. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(LANGUAGES.flatMap(weekdaysIn));

function monthsIn(language: string, month: 'long' | 'short'): [string, number][] {
  const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => [foldedName(format.format(Date.UTC(2025, index, 15))), index + 1]);
}

function weekdaysIn(language: string): [string, number][] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // 1 June 2025 was a Sunday.
  return Array.from({ length: 7 }, (_, index) => [foldedName(format.format(Date.UTC(2025, 5, 1 + index))), index]);
}

function foldedName(name: string): string {
  return normaliseWords(name)[0] ?? '';
}
