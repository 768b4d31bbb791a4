import type { z } from 'zod';

/** A value bound to a `?` of a statement. */
export type StoreValue = string | number | null;

/**
 * The store's own database, read-only. Statements are written once with the canonical names of the Chinook schema in
 * braces, `{Album}` for a table and `{Album.AlbumId}` for a column, and are translated to the spelling and the dialect
 * of the store at hand. Everything outside braces must mean the same to SQLite and PostgreSQL.
 */
export abstract class StoreDatabase {
  /** Rises whenever the store was seen to have changed, to have come back or to lie elsewhere. */
  abstract readonly revision: number;
  /**
   * Runs one statement and reads each row by `row`. Sums and counts arrive as numbers.
   *
   * @throws StoreUnavailableError when the store is missing, damaged, of another schema or out of reach.
   */
  abstract all<Row>(sql: string, parameters: readonly StoreValue[], row: z.ZodType<Row>): Promise<Row[]>;
  /**
   * Looks whether the store has changed and updates `revision`.
   *
   * @param thoroughly also where looking costs a query of the server (PostgreSQL), which is otherwise done once an hour.
   * @throws StoreUnavailableError
   */
  abstract look(thoroughly?: boolean): Promise<void>;
}
