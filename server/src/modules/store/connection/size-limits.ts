import type { Condition } from './page.js';

/** How many songs or albums a thing must have at least and may have at most, both inclusive. */
export interface SizeLimits {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

/** The HAVING clause that keeps to the limits; '' without any. */
export function having(counted: string, { least, most }: SizeLimits): Condition {
  const conditions = [
    ...(least === undefined ? [] : [{ sql: `${counted} >= ?`, value: least }]),
    ...(most === undefined ? [] : [{ sql: `${counted} <= ?`, value: most }]),
  ];
  if (conditions.length === 0) return { sql: '', parameters: [] };
  return {
    sql: `HAVING ${conditions.map(({ sql }) => sql).join(' AND ')}`,
    parameters: conditions.map(({ value }) => value),
  };
}
