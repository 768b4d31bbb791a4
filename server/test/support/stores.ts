import { copyFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';

const PROJECT = resolve(fileURLToPath(new URL('.', import.meta.url)), '../../..');

/** The starter store as it was built. */
export const STARTER_STORE = join(PROJECT, 'data/store/build/starter-store.db');

/** The real Chinook file, where a machine has it; tests that need it are left out elsewhere, and say so by name. */
export const CHINOOK = process.env.TEST_CHINOOK_PATH;

/** `describe` for tests that need the real Chinook file. */
export const describeOnChinook = CHINOOK === undefined ? describe.skip : describe;

/** A copy of a store file that a test may change. */
export async function copyStore(source: string): Promise<string> {
  const target = join(await mkdtemp(join(tmpdir(), 'counterpoint-store-')), 'store.db');
  await copyFile(source, target);
  return target;
}

/** Runs statements on a store file. */
export function changeStore(file: string, sql: string, ...parameters: (string | number)[]): void {
  const database = new Database(file);
  try {
    database.prepare(sql).run(...parameters);
  } finally {
    database.close();
  }
}

/** One column of the rows of a query on a store file, as texts: what the right answers of a test are made from. */
export function readColumn(file: string, sql: string, ...parameters: (string | number)[]): string[] {
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
