import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source-options.js';
import { migrate } from './migrate.js';
import { openTestDatabase, type TestDatabase } from './testing.js';

const DEFAULT_URL = 'postgres://postgres@127.0.0.1:5432/test';

/** A kind of database that repository specs run on. */
export type DatabaseKind = 'SQLite' | 'PostgreSQL';

/**
 * The kinds of database at hand, for `describe.each`: PostgreSQL only where `TEST_DATABASE_URL` (or the usual local
 * server) can be reached; it says so when it cannot.
 */
export async function databaseKinds(): Promise<DatabaseKind[]> {
  try {
    await onServer(async () => undefined);
    return ['SQLite', 'PostgreSQL'];
  } catch {
    process.stderr.write('PostgreSQL cannot be reached: its repository tests are skipped.\n');
    return ['SQLite'];
  }
}

/** Makes an empty, migrated database of the kind; closing it takes it away. */
export async function openDatabaseOf(kind: DatabaseKind): Promise<Omit<TestDatabase, 'file'>> {
  return kind === 'SQLite' ? openTestDatabase() : openOnServer();
}

async function openOnServer(): Promise<Omit<TestDatabase, 'file'>> {
  const name = `counterpoint_test_${randomBytes(6).toString('hex')}`;
  await onServer((client) => client.query(`CREATE DATABASE ${name}`));
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  const dataSource = new DataSource(await dataSourceOptions({ kind: 'postgres', url: url.href }));
  await migrate(await dataSource.initialize());
  return {
    dataSource,
    close: async () => {
      await dataSource.destroy();
      await onServer((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}

async function onServer(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const url = new URL(serverUrl());
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href, connectionTimeoutMillis: 2000 });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function serverUrl(): string {
  return process.env['TEST_DATABASE_URL'] ?? DEFAULT_URL;
}
