import { madeOnce } from './made-once.js';

/** The present moment as ISO 8601 in UTC with milliseconds, the form in which every time is stored and sent. */
export function now(): string {
  return new Date().toISOString();
}

/** The moment `seconds` after the given one (default: the present), in the same form; negative looks back. */
export function secondsFrom(seconds: number, start: string = now()): string {
  return new Date(Date.parse(start) + seconds * 1000).toISOString();
}

/** The moment in a time zone's own wall time, ISO 8601 without an offset; by default the present. */
export function localTime(timeZone: string, moment: string = now()): string {
  return wallClock(timeZone).format(new Date(moment)).replace(' ', 'T');
}

const wallClock = madeOnce(
  (timeZone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }),
);
