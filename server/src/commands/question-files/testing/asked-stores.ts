import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';

/** The file of the starter store. */
export const STARTER_FILE = fileURLToPath(new URL('../../../../../data/store/build/starter-store.db', import.meta.url));
const CHINOOK = process.env['TEST_CHINOOK_PATH'];

/** Everything is asked where this is set; else Chinook is sampled, so that the suite stays quick. */
export const IS_WHOLE = process.env['ANSWERS_WHOLE'] === 'on';

/** The name of the store that is always there, and small enough to be asked about as a whole. */
export const STARTER = 'the starter store';

/** The stores of this machine as `[name, file]`, for `describe.each`. */
export const ASKED_STORES: readonly (readonly [string, string])[] = [
  [STARTER, STARTER_FILE],
  ...(CHINOOK !== undefined && existsSync(CHINOOK) ? ([['Chinook', CHINOOK]] as const) : []),
];

/** One column of the rows of a query on a store file, as texts. */
export function columnOf(file: string, sql: string, ...parameters: (string | number)[]): string[] {
  const database = new Database(file, { readonly: true });
  try {
    return database
      .prepare(sql)
      .pluck()
      .all(...parameters)
      .map(String);
  } finally {
    database.close();
  }
}
