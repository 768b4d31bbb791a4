import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source-options.js';
import { migrate } from './migrate.js';
import { openTestDatabase } from './testing.js';

const POSTGRES = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const LIMIT_MILLISECONDS = 60_000;

async function isReachable(): Promise<boolean> {
  const client = new Client({ connectionString: POSTGRES, connectionTimeoutMillis: 1000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/**
 * Columns that entities and tables do not have in common, or of which only one side may be empty. Keys to other tables
 * and indexes stand in the migrations alone, since rows refer to each other by id.
 */
async function findDifferences(dataSource: DataSource): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  const differences: string[] = [];
  for (const entity of dataSource.entityMetadatas) {
    const table = await runner.getTable(entity.tablePath);
    const wanted = entity.columns.map((column) => `${entity.tableName}.${column.databaseName} ${column.isNullable}`);
    const found = (table?.columns ?? []).map((column) => `${entity.tableName}.${column.name} ${column.isNullable}`);
    differences.push(...wanted.filter((column) => !found.includes(column)).map((column) => `no column ${column}`));
    differences.push(...found.filter((column) => !wanted.includes(column)).map((column) => `no property ${column}`));
  }
  await runner.release();
  return differences;
}

const onPostgres = (await isReachable()) ? it : it.skip;

describe('the migrations', () => {
  it('should match the entities on SQLite, and answer no write before it is on the disk', async () => {
    const database = await openTestDatabase();
    expect(await findDifferences(database.dataSource)).toEqual([]);
    expect(await database.dataSource.query('PRAGMA synchronous')).toEqual([{ synchronous: 2 }]);
    expect(await database.dataSource.query('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    await database.close();
  });

  onPostgres(
    'should match the entities on PostgreSQL, also when two processes migrate at once',
    async () => {
      const admin = new Client({ connectionString: POSTGRES });
      await admin.connect();
      const name = `counterpoint_${randomUUID().replaceAll('-', '')}`;
      await admin.query(`CREATE DATABASE ${name}`);
      const url = new URL(POSTGRES);
      url.pathname = `/${name}`;
      const options = await dataSourceOptions({ kind: 'postgres', url: url.href });
      const both = await Promise.all([new DataSource(options).initialize(), new DataSource(options).initialize()]);
      await Promise.all(both.map(migrate));
      const missing = await findDifferences(both[0]);
      await Promise.all(both.map(async (dataSource) => dataSource.destroy()));
      await admin.query(`DROP DATABASE ${name}`);
      await admin.end();
      expect(missing).toEqual([]);
    },
    LIMIT_MILLISECONDS,
  );
});
