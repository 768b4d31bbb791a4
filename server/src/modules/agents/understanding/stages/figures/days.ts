/** An ISO day as a date at midnight UTC. */
export function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The ISO day `days` after the given one. */
export function addDays(day: string, days: number): string {
  const date = dayOf(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The ISO day `months` after the given one; the last day of the month where that day does not exist. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = lastDayOf(year, month + months);
  return isoDay(year, month + months, Math.min(date, last));
}

/** First and last day of a month, 1 to 12. */
export function monthRange(year: number, month: number): { readonly from: string; readonly to: string } {
  return { from: isoDay(year, month, 1), to: isoDay(year, month, lastDayOf(year, month)) };
}

/** First and last day of a year. */
export function yearRange(year: number): { readonly from: string; readonly to: string } {
  return { from: isoDay(year, 1, 1), to: isoDay(year, 12, 31) };
}

/** Monday and Sunday of a week, counted from that of a day. */
export function weekRange(today: string, shift: number): { readonly from: string; readonly to: string } {
  const monday = addDays(today, -((dayOf(today).getUTCDay() + 6) % 7) + 7 * shift);
  return { from: monday, to: addDays(monday, 6) };
}

/** Whether such a day exists. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);
}

/** The day as ISO text; months beyond the year run over into the next. */
export function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
