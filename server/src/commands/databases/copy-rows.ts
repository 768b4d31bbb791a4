import type { DataSource, EntityManager } from 'typeorm';
import { z } from 'zod';
import { CommandError } from '../command.error.js';
import { type CopiedTable, tablesInOrder } from './tables-in-order.js';

const ROWS_PER_STEP = 200;

const rowsSchema = z.array(z.record(z.string(), z.unknown()));
const countSchema = z.tuple([z.object({ rows: z.coerce.number() })]);

/** How far a copy is. */
export type CopyProgress = (table: string, rows: number) => void;

/**
 * Copies every row of one database into another with the same schema: all of them, or none. The numbers of rows stay, and
 * new rows count on behind them.
 *
 * @returns how many rows there were.
 * @throws CommandError when the other one holds rows already.
 */
export async function copyRows(from: DataSource, to: DataSource, onProgress: CopyProgress): Promise<number> {
  const tables = await tablesInOrder(to);
  for (const { name } of tables) {
    if ((await countRows(to.manager, name)) > 0)
      throw new CommandError(`The new database is not empty, it holds ${name}. Nothing was copied.`);
  }
  return from.transaction(isolationOf(from), async (source) =>
    to.transaction(async (target) => {
      let total = 0;
      for (const table of tables) total += await copyTable(source, target, table, onProgress);
      return total;
    }),
  );
}

/** One moment of the whole database, though somebody may write to it. */
function isolationOf(dataSource: DataSource): 'REPEATABLE READ' | 'SERIALIZABLE' {
  return dataSource.options.type === 'postgres' ? 'REPEATABLE READ' : 'SERIALIZABLE';
}

async function copyTable(
  source: EntityManager,
  target: EntityManager,
  table: CopiedTable,
  onProgress: CopyProgress,
): Promise<number> {
  let copied = 0;
  for (;;) {
    const rows = await readRows(source, table, copied);
    if (rows.length > 0) await insertRows(target, table, rows);
    copied += rows.length;
    onProgress(table.name, copied);
    if (rows.length < ROWS_PER_STEP) break;
  }
  if (copied > 0) await countOn(target, table);
  return copied;
}

async function readRows(
  source: EntityManager,
  { name, columns, key }: CopiedTable,
  offset: number,
): Promise<Record<string, unknown>[]> {
  const sql = `SELECT ${quoted(columns)} FROM "${name}" ORDER BY ${quoted(key)} LIMIT ${ROWS_PER_STEP} OFFSET ${offset}`;
  return rowsSchema.parse(await source.query(sql));
}

async function insertRows(
  target: EntityManager,
  { name, columns, booleans }: CopiedTable,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const isServer = target.connection.options.type === 'postgres';
  const values = rows.flatMap((row) => columns.map((column) => valueFor(row[column], booleans.has(column), isServer)));
  const place = (number: number): string => (isServer ? `$${number + 1}` : '?');
  const tuples = rows.map(
    (_, row) => `(${columns.map((_, column) => place(row * columns.length + column)).join(', ')})`,
  );
  await target.query(`INSERT INTO "${name}" (${quoted(columns)}) VALUES ${tuples.join(', ')}`, values);
}

/** SQLite has numbers for truth values. */
function valueFor(value: unknown, isBoolean: boolean, isServer: boolean): unknown {
  if (!isServer) return typeof value === 'boolean' ? Number(value) : value;
  return isBoolean && value !== null ? Boolean(value) : value;
}

/** SQLite sees the highest number by itself; a counter of PostgreSQL has to be told. */
async function countOn(target: EntityManager, { name, counted }: CopiedTable): Promise<void> {
  if (counted === undefined || target.connection.options.type !== 'postgres') return;
  const highest = `(SELECT MAX("${counted}") FROM "${name}")`;
  await target.query(`SELECT setval(pg_get_serial_sequence('"${name}"', '${counted}'), ${highest})`);
}

async function countRows(manager: EntityManager, table: string): Promise<number> {
  return countSchema.parse(await manager.query(`SELECT COUNT(*) AS rows FROM "${table}"`))[0].rows;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
