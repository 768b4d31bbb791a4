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
  /** The same rows with less work, to be counted. */
  readonly counting?: Rows;
  /**
   * The same rows with less work, to choose those of a page by `key`; columns of its own are those that `order` needs.
   * Then `from` is read for the chosen ones alone and must keep to them by `amongChosen`.
   */
  readonly choosing?: Rows & { readonly columns?: string };
}

/** What stands between FROM and ORDER BY, with the values for its `?`. */
export interface Rows {
  readonly from: string;
  readonly parameters: readonly StoreValue[];
}

/** The keys of the rows of the page, for the `from` of a list that has `choosing`. */
export const CHOSEN = 'SELECT chosen_key FROM chosen';

/** A WHERE clause, '' for none, that also keeps to the rows of the page. */
export function amongChosen(where: string, key: string): string {
  return `${where === '' ? 'WHERE' : `${where} AND`} ${key} IN (${CHOSEN})`;
}

const countRow = z.object({ total: whole });

/** @throws StoreUnavailableError */
export async function readPage<Row>(
  database: StoreDatabase,
  list: StoreList,
  row: z.ZodType<Row>,
  page: PageRequest,
): Promise<StorePage<Row>> {
  const { from, parameters } = list.counting ?? list.choosing ?? list;
  const counting = `SELECT COUNT(*) AS total FROM (SELECT ${list.key} FROM ${from}) AS counted`;
  const [counted] = await database.all(counting, parameters, countRow);
  const statement = statementOf(list, page);
  return { total: counted?.total ?? 0, rows: await database.all(statement.sql, statement.parameters, row) };
}

function statementOf({ key, columns, from, parameters, order, choosing }: StoreList, page: PageRequest): Condition {
  const select = `SELECT ${columns} FROM ${from} ORDER BY ${order}`;
  const stretch = [page.limit, page.offset];
  if (choosing === undefined) return { sql: `${select} LIMIT ? OFFSET ?`, parameters: [...parameters, ...stretch] };
  const chosen = [`${key} AS chosen_key`, ...(choosing.columns === undefined ? [] : [choosing.columns])].join(', ');
  return {
    sql: `WITH chosen AS (SELECT ${chosen} FROM ${choosing.from} ORDER BY ${order} LIMIT ? OFFSET ?) ${select}`,
    parameters: [...choosing.parameters, ...stretch, ...parameters],
  };
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
