import { driverCodeOf } from '../../database/driver-code.js';

const UNAVAILABLE = new Set([
  // SQLite: somebody else holds the file, or it cannot be written.
  'SQLITE_BUSY',
  'SQLITE_LOCKED',
  'SQLITE_READONLY',
  'SQLITE_FULL',
  'SQLITE_IOERR',
  // The connection to PostgreSQL.
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  // PostgreSQL: it stops, starts, or has no connection left.
  '57P01',
  '57P02',
  '57P03',
  '53300',
]);

/** Whether an error says that the database cannot be used at the moment, rather than that a statement is wrong. */
export function isDatabaseUnavailable(error: unknown): boolean {
  const code = driverCodeOf(error);
  return code !== undefined && (UNAVAILABLE.has(code) || /^SQLITE_(BUSY|READONLY|IOERR)_/.test(code));
}
