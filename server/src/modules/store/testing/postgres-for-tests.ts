import pg from 'pg';

/**
 * The PostgreSQL server that tests may use: `TEST_DATABASE_URL`, else the local one; null when none answers, so that a
 * suite can say it was skipped.
 */
export async function postgresForTests(): Promise<string | null> {
  const url = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.end();
    return url;
  } catch {
    return null;
  }
}
