import { madeOnce } from '../../../common/made-once.js';
import type { ToolValue } from '../../tools/tool.contract.js';
import { say, type Texts } from './texts.js';

/** An amount (decimal text or number) in the store's currency, such as `$13.86`; the same in every language. */
export function money(amount: ToolValue | undefined, currency: string): string {
  const value = Number(amount);
  if (amount === null || amount === undefined || !Number.isFinite(value)) return '';
  return moneyFormat(currency).format(value);
}

/** An ISO day or moment in words, such as `22 December 2025`. */
export function dateText(iso: ToolValue | undefined, language: string): string {
  const date = new Date(`${String(iso).slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return '';
  return longDates(language).format(date);
}

/** A length in milliseconds as `3:45`, from an hour on as `1:02:03`. */
export function lengthText(milliseconds: ToolValue | undefined): string {
  const seconds = Math.round(Number(milliseconds) / 1000);
  if (!Number.isFinite(seconds)) return '';
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const tail = String(rest).padStart(2, '0');
  return hours === 0 ? `${minutes}:${tail}` : `${hours}:${String(minutes).padStart(2, '0')}:${tail}`;
}

/** A period of whole days in words: a year, a month, one day, or from and to. Open ends are undefined. */
export function periodText(from: ToolValue | undefined, to: ToolValue | undefined, language: string): string {
  if (typeof from !== 'string' || typeof to !== 'string') return openPeriod(from, to, language);
  if (from === to) return dateText(from, language);
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  if (from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && isLastOfMonth(to))
    return monthText(from, language);
  return `${dateText(from, language)} – ${dateText(to, language)}`;
}

const OPEN: Texts<'since' | 'until'> = {
  en: { since: 'since {day}', until: 'until {day}' },
  es: { since: 'desde el {day}', until: 'hasta el {day}' },
  pt: { since: 'desde {day}', until: 'até {day}' },
  fr: { since: 'depuis le {day}', until: 'jusqu’au {day}' },
  de: { since: 'seit dem {day}', until: 'bis zum {day}' },
};

function openPeriod(from: ToolValue | undefined, to: ToolValue | undefined, language: string): string {
  if (typeof from === 'string') return say(OPEN, language, 'since', { day: dateText(from, language) });
  return typeof to === 'string' ? say(OPEN, language, 'until', { day: dateText(to, language) }) : '';
}

function isLastOfMonth(day: string): boolean {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;
}

/** An ISO day's month in words, such as `March 2024`. */
export function monthText(day: string, language: string): string {
  return months(language).format(new Date(`${day}T00:00:00Z`));
}

/** An ISO day without its year, such as `22 December`. */
export function dayText(day: string, language: string): string {
  return days(language).format(new Date(`${day}T00:00:00Z`));
}

const days = madeOnce((language: string) => dateFormat(language, { day: 'numeric', month: 'long' }));
const longDates = madeOnce((language: string) =>
  dateFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }),
);
const months = madeOnce((language: string) => dateFormat(language, { month: 'long', year: 'numeric' }));
const moneyFormat = madeOnce(
  (currency: string) =>
    new Intl.NumberFormat('en-US', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
);

function dateFormat(language: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language.startsWith('en') ? 'en-GB' : language, { ...parts, timeZone: 'UTC' });
}
