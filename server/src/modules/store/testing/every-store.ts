import { PostgresStoreDriver } from '../connection/postgres-store.driver.js';
import { ProbedStoreDatabase } from '../connection/probed-store-database.js';
import { SqliteStoreDriver } from '../connection/sqlite-store.driver.js';
import type { StoreDatabase } from '../connection/store-database.js';
import { postgresForTests } from './postgres-for-tests.js';
import { writeSmallPostgresStore, writeSmallStore } from './small-store.js';

/** The small store in one kind of database, opened for a test file and taken away after it. */
export interface OpenedStore {
  readonly database: StoreDatabase;
  close(): Promise<void>;
}

/** A kind of database with the way to open the small store in it. */
export type StoreOpener = readonly [kind: string, open: () => Promise<OpenedStore>];

/**
 * The small store in every kind of database at hand, for `describe.each`: PostgreSQL only where a server answers.
 *
 * @param schema name of the test file's own schema on PostgreSQL.
 */
export async function everySmallStore(schema: string): Promise<StoreOpener[]> {
  const postgres = await postgresForTests();
  const onPostgres: StoreOpener[] = postgres === null ? [] : [['PostgreSQL', () => openPostgres(postgres, schema)]];
  return [['SQLite', openSqlite], ...onPostgres];
}

async function openSqlite(): Promise<OpenedStore> {
  const store = await writeSmallStore();
  const database = new ProbedStoreDatabase(new SqliteStoreDriver(store.file));
  const close = async (): Promise<void> => {
    await database.onApplicationShutdown();
    await store.remove();
  };
  return { database, close };
}

async function openPostgres(url: string, schema: string): Promise<OpenedStore> {
  const database = new ProbedStoreDatabase(new PostgresStoreDriver(await writeSmallPostgresStore(url, schema)));
  return { database, close: () => database.onApplicationShutdown() };
}
