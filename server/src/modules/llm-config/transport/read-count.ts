import { z } from 'zod';

/** More tokens than any context holds. */
const MOST = 10_000_000;

const count = z.int().min(0).max(MOST);

/** A number of tokens as a server tells it; null for what is no such number. */
export function readCount(value: unknown): number | null {
  return count.safeParse(value).data ?? null;
}
