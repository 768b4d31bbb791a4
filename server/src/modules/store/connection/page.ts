import type { StoreDatabase, StoreValue } from './store-database.js';
import { z } from 'zod';
import { whole } from './row-values.js';

/** A stretch of a list: how many rows to skip and how many to give at most. */
export interface PageRequest {
  readonly limit: number;
  readonly offset: number;
}

/** A stretch of a list with the length of the whole list. */
export interface StorePage<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

/** A list as its parts of a statement; `from` is everything between FROM and ORDER BY, with `parameters` for its `?`. */
export interface StoreList {
  /** A column that every row has; enough to count the rows without working out the others. */
  readonly key: string;
  readonly columns: string;
  readonly from: string;
  readonly parameters: readonly StoreValue[];
  /** Must order the rows fully, so that pages neither overlap nor leave a gap. */
  readonly order: string;
}

const countRow = z.object({ total: whole });

/** @throws StoreUnavailableError */
export async function readPage<Row>(
  database: StoreDatabase,
  list: StoreList,
  row: z.ZodType<Row>,
  { limit, offset }: PageRequest,
): Promise<StorePage<Row>> {
  const { key, columns, from, parameters, order } = list;
  const counting = `SELECT COUNT(*) AS total FROM (SELECT ${key} FROM ${from}) AS counted`;
  const [counted] = await database.all(counting, parameters, countRow);
  const statement = `SELECT ${columns} FROM ${from} ORDER BY ${order} LIMIT ? OFFSET ?`;
  return { total: counted?.total ?? 0, rows: await database.all(statement, [...parameters, limit, offset], row) };
}

/** `column IN (?, ?, …)` with its values; never true for no values. */
export function isOneOf(column: string, values: readonly StoreValue[]): Condition {
  if (values.length === 0) return { sql: '1 = 0', parameters: [] };
  return { sql: `${column} IN (${values.map(() => '?').join(', ')})`, parameters: values };
}

/** One condition of a statement with the values for its `?`. */
export interface Condition {
  readonly sql: string;
  readonly parameters: readonly StoreValue[];
}

/** All conditions joined by AND, as a WHERE clause; '' for none. */
export function allOf(conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return { sql: '', parameters: [] };
  return {
    sql: `WHERE ${conditions.map(({ sql }) => `(${sql})`).join(' AND ')}`,
    parameters: conditions.flatMap(({ parameters }) => parameters),
  };
}
