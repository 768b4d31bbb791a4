/** Begins an amount in languages that are written from right to left. */
const RIGHT_TO_LEFT_MARK = '\u200F';
const TIME = { hour: 'numeric', minute: '2-digit' } as const;
const DATE_KINDS = {
  calendarDay: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  time: TIME,
  dayAndTime: { day: 'numeric', month: 'short', ...TIME },
} as const;
const dateWriters = new Map<string, Intl.DateTimeFormat>();
/** ISO 4217; until the server has told the store's own. */
let currency = 'USD';

/** Says in which currency (ISO 4217) amounts of the store are written from now on. */
export function setCurrency(code: string): void {
  currency = code;
}

/** A decimal string as money of the store. */
export function formatMoney(amount: string, locale: string): string {
  const number = Number(amount);
  if (Number.isNaN(number)) return amount;
  const written = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  return asOneRun(written.formatToParts(number));
}

/** An amount stays in one piece, in its own direction, among words of either. */
function asOneRun(parts: readonly Intl.NumberFormatPart[]): string {
  const text = parts.map(({ value }) => value).join('');
  if (!text.startsWith(RIGHT_TO_LEFT_MARK)) return text;
  const isolated = parts.map(({ type, value }) => (type === 'currency' ? `\u2066${value}\u2069` : value));
  return `\u2067${isolated.join('')}\u2069`;
}

/** Milliseconds of music as `3:45` or `1:02:03`. */
export function formatLength(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, position) => (position === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}

/** A stored calendar day (ISO 8601, any time of day is ignored) in words; the text itself when it is no date. */
export function formatCalendarDay(date: string, locale: string): string {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  if (!year || !month || !day) return date;
  return dateWriter(locale, 'calendarDay').format(new Date(Date.UTC(year, month - 1, day)));
}

/** A moment in the person's time zone: the time today, date and time before. */
export function formatMoment(moment: string, locale: string, now = new Date()): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return '';
  const isToday = date.toDateString() === now.toDateString();
  return dateWriter(locale, isToday ? 'time' : 'dayAndTime').format(date);
}

/** Making a writer takes far longer than writing with it, and a long conversation writes hundreds of dates. */
function dateWriter(locale: string, kind: keyof typeof DATE_KINDS): Intl.DateTimeFormat {
  const name = `${locale} ${kind}`;
  const writer = dateWriters.get(name) ?? new Intl.DateTimeFormat(locale, DATE_KINDS[kind]);
  dateWriters.set(name, writer);
  return writer;
}
