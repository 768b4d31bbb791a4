import type { ExistingColumn } from './schema-spelling.js';
import type { StoreValue } from './store-database.js';

/** What tells one state of a store from another: `place` changes with the database itself, `content` with its rows. */
export interface StoreMark {
  readonly place: string;
  readonly content: string;
}

/** One kind of database a store may be kept in. Statements use `?` for values and real, quoted names. */
export interface StoreDriver {
  /** Where the store lies, without a password: for logs and administrators. */
  readonly address: string;
  /**
   * Opens the store when needed and looks at its state; cheap enough for every use unless `thoroughly`.
   *
   * @throws StoreUnavailableError
   */
  mark(thoroughly: boolean): Promise<StoreMark>;
  /** @throws StoreUnavailableError */
  columns(): Promise<ExistingColumn[]>;
  /** @throws StoreUnavailableError */
  all(sql: string, parameters: readonly StoreValue[]): Promise<unknown[]>;
  close(): Promise<void>;
}
