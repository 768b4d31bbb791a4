import { setImmediate as nextTick } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import type { DataSource } from 'typeorm';
import { sqliteConnection } from '../sqlite-connection.js';
import { StaleWriteError } from './stale-write.error.js';

/** One statement as a query builder makes it for the database at hand. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  /** Undo everything when this statement changes no row: it names the state the others rely on. */
  readonly mustChange?: boolean;
}

/** Anything that can say its SQL, such as TypeORM's insert, update and delete builders. */
interface StatementSource {
  getQueryAndParameters(): [string, unknown[]];
}

/** Takes the SQL out of a query builder. With `mustChange`, a statement that touches no row undoes all of its batch. */
export function statementOf(source: StatementSource, options: { mustChange?: boolean } = {}): Statement {
  const [sql, parameters] = source.getQueryAndParameters();
  return { sql, parameters, ...options };
}

/**
 * What a write is safe from when it returns: `powerLoss`, the rule, waits for the disk. `crash` of the process does not, and
 * is for what a machine that loses its power may forget; the next write that waits for the disk takes it along.
 */
export type Safety = 'powerLoss' | 'crash';

/**
 * Runs statements in order as one transaction: all of them are done afterwards, or none.
 *
 * SQLite has one connection for the whole process, on which transactions of concurrent requests would flow into each
 * other at every `await`; here they run without a pause in between. PostgreSQL takes a connection of its own.
 *
 * @throws StaleWriteError when a statement with `mustChange` changed nothing.
 */
export async function writeAtomically(
  dataSource: DataSource,
  statements: readonly Statement[],
  safeFrom: Safety = 'powerLoss',
): Promise<void> {
  if (dataSource.options.type === 'postgres') return writeOnServer(dataSource, statements, safeFrom);
  const connection = sqliteConnection(dataSource);
  if (connection === null) throw new TypeError('The database is neither PostgreSQL nor SQLite.');
  await quiet(connection);
  const write = connection.transaction(() => statements.forEach((statement) => runOnSqlite(connection, statement)));
  if (safeFrom === 'powerLoss') write.immediate();
  else withoutWaiting(connection, () => write.immediate());
}

/** Nothing else runs between the two settings of the connection, because nothing in between gives way. */
function withoutWaiting(connection: Database.Database, write: () => void): void {
  prepared(connection, 'PRAGMA synchronous = NORMAL').run();
  try {
    write();
  } finally {
    prepared(connection, 'PRAGMA synchronous = FULL').run();
  }
}

async function writeOnServer(
  dataSource: DataSource,
  statements: readonly Statement[],
  safeFrom: Safety,
): Promise<void> {
  await dataSource.transaction(async ({ queryRunner }) => {
    if (queryRunner === undefined) throw new TypeError('A transaction has no connection.');
    if (safeFrom === 'crash') await queryRunner.query('SET LOCAL synchronous_commit TO OFF');
    for (const { sql, parameters, mustChange } of statements) {
      const { affected } = await queryRunner.query(sql, [...parameters], true);
      if (mustChange && !affected) throw new StaleWriteError();
    }
  });
}

function runOnSqlite(connection: Database.Database, { sql, parameters, mustChange }: Statement): void {
  const statement = prepared(connection, sql);
  const values = parameters.map((value) => (typeof value === 'boolean' ? Number(value) : value));
  const changes = statement.reader ? statement.all(...values).length : statement.run(...values).changes;
  if (mustChange && changes === 0) throw new StaleWriteError();
}

/** Preparing costs more than running: the statements of each connection are kept, up to a number. */
const PREPARED = new WeakMap<Database.Database, Map<string, Database.Statement>>();
const MOST_PREPARED = 200;

function prepared(connection: Database.Database, sql: string): Database.Statement {
  const statements = PREPARED.get(connection) ?? new Map<string, Database.Statement>();
  PREPARED.set(connection, statements);
  const statement = statements.get(sql) ?? connection.prepare(sql);
  if (statements.size >= MOST_PREPARED) statements.clear();
  statements.set(sql, statement);
  return statement;
}

/** Waits until nobody else is in the middle of a transaction on the shared connection. */
async function quiet(connection: Database.Database): Promise<void> {
  while (connection.inTransaction) await nextTick();
}
