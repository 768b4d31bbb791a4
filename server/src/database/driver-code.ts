import { QueryFailedError } from 'typeorm';

/**
 * The code the database's driver gave an error (`SQLITE_BUSY`, `23505`, `ECONNREFUSED`), when it has one. Drivers' errors
 * are looked at by their fields: their classes may come from another realm, where `instanceof` fails.
 */
export function driverCodeOf(error: unknown): string | undefined {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  const code: unknown = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
