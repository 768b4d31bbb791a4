import { z } from 'zod';
import type { TrackFilter } from '../../store/catalogue/track-filter.js';
import { toCents } from '../arguments/tool-arguments.js';

const MOST_SECONDS = 1_000_000;
const seconds = z.int().min(0).max(MOST_SECONDS).describe('Length in seconds');
/** Lengths may be told to the millisecond (`900.001`), amounts to the cent. */
const limit = z.string().regex(/^\d{1,9}(\.\d{1,3})?$/, 'must be a number such as 0.99');

/** What limits measure, and both ends of them; parts of the schemas of tools that take limits. */
export const measure = z.enum(['length', 'price']).describe('What minimum and maximum measure');
export const leastMeasured = z.union([seconds, limit.describe('Least amount or length')]);
export const mostMeasured = z.union([seconds, limit.describe('Largest amount or length')]);

interface Given {
  readonly kind?: z.output<typeof measure> | undefined;
  readonly minimum?: string | number | undefined;
  readonly maximum?: string | number | undefined;
}
type Limits = Pick<TrackFilter, 'leastCents' | 'mostCents' | 'leastMilliseconds' | 'mostMilliseconds'>;

/** Limits as filters take them; without `kind` a number is a length, a text an amount. */
export function limitsOf({ kind, minimum, maximum }: Given): Limits {
  const isPrice = kind === 'price' || (kind === undefined && typeof (minimum ?? maximum) === 'string');
  const least = minimum === undefined ? undefined : String(minimum);
  const most = maximum === undefined ? undefined : String(maximum);
  if (isPrice) return { leastCents: toCents(least), mostCents: toCents(most) };
  return { leastMilliseconds: toMilliseconds(least), mostMilliseconds: toMilliseconds(most) };
}

function toMilliseconds(length: string | undefined): number | undefined {
  return length === undefined ? undefined : Math.round(Number(length) * 1000);
}
