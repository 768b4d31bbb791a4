import { ValidateBy } from 'class-validator';

const MOMENT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** Whether a text is a date or a moment of ISO 8601 that the calendar has. */
export function isMoment(value: unknown): boolean {
  if (typeof value !== 'string' || !MOMENT.test(value) || Number.isNaN(Date.parse(value))) return false;
  const day = value.slice(0, 10);
  // A day that its month does not have is read as one of the next.
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

/** Accepts a date, or a moment with or without its offset; without one it is read as UTC. */
export const IsMoment = (): PropertyDecorator =>
  ValidateBy({
    name: 'isMoment',
    validator: {
      validate: isMoment,
      defaultMessage: () => 'must be a date or a moment of ISO 8601, such as 2026-01-31T09:30:00Z',
    },
  });

/** The moment as ISO 8601 in UTC with milliseconds. */
export function toMoment(text: string): string {
  return new Date(/T.*\d$/.test(text) && !/[+-]\d{2}:\d{2}$/.test(text) ? `${text}Z` : text).toISOString();
}
