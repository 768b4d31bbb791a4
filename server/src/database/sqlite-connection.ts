import Database from 'better-sqlite3';
import type { DataSource } from 'typeorm';

/** The one connection of the process to its SQLite database; null on PostgreSQL, and after the data source is closed. */
export function sqliteConnection({ driver }: DataSource): Database.Database | null {
  if (!('databaseConnection' in driver)) return null;
  const { databaseConnection: connection } = driver;
  return connection instanceof Database ? connection : null;
}
