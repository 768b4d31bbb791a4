import { z } from 'zod';

/** Readers of the values of a store's rows. Stores differ in how strictly their columns are typed. */

/** Text; a missing one reads as ''. */
export const text = z.union([z.string(), z.number(), z.null()]).transform((value) => String(value ?? ''));

/** A whole number; also what a server sends as digits. */
export const whole = z.coerce.number().int();

/** Money in whole cents, sent out as a decimal string with two places such as `13.86`. */
export const money = whole.transform(formatCents);

/** `1386` becomes `13.86`. */
export function formatCents(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** SQL for an amount of a column or expression in whole cents, so that sums are exact on every database. */
export function inCents(expression: string): string {
  return `CAST(ROUND(${expression} * 100) AS INTEGER)`;
}

/** SQL for the day of a date column as `YYYY-MM-DD`. */
export function dayOf(column: string): string {
  return `SUBSTR(CAST(${column} AS TEXT), 1, 10)`;
}
