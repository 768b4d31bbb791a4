import type { DataSource } from 'typeorm';

/** Key of the advisory lock under which one process at a time migrates a PostgreSQL database. */
const MIGRATION_LOCK = 7_206_301;

/**
 * Runs the migrations that are missing and returns the same data source. On PostgreSQL a second process waits for the
 * first and then finds nothing to do; SQLite has its own write lock.
 */
export async function migrate(dataSource: DataSource): Promise<DataSource> {
  if (dataSource.options.type !== 'postgres') {
    await dataSource.runMigrations();
    return dataSource;
  }
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await dataSource.runMigrations();
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await runner.release();
  }
  return dataSource;
}
