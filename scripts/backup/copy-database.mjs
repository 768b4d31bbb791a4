import { chmodSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inProject, Problem, runScript } from '../lib/project.mjs';

const SQLITE_ADDRESS = /^sqlite:\/\/\/(.+)$/;

/** The SQLite file that a server with these variables uses. */
export function databaseFile({ DATABASE_URL = '', DATA_DIR = 'data/runtime' }) {
  const named = SQLITE_ADDRESS.exec(DATABASE_URL)?.[1];
  return named === undefined ? inProject(DATA_DIR, 'counterpoint.db') : inProject(named);
}

/**
 * Copies a SQLite database that may be in use, so that the copy is whole as of one moment, and checks the copy.
 *
 * @throws Problem when there is no database, or the copy is not whole; nothing is left behind then
 */
export async function copyDatabase(source, target) {
  if (!existsSync(source)) throw new Problem(`There is no database at ${source}.`);
  const Database = createRequire(inProject('server/package.json'))('better-sqlite3');
  const database = new Database(source, { readonly: true, fileMustExist: true });
  try {
    await database.backup(target);
    chmodSync(target, 0o600);
    const copy = new Database(target);
    // One file that holds everything, without the logs that a database in use has beside it.
    copy.pragma('journal_mode = DELETE');
    const verdict = copy.pragma('integrity_check', { simple: true });
    copy.close();
    if (verdict !== 'ok') throw new Problem(`The copy is not whole: ${verdict}`);
  } catch (error) {
    rmSync(target, { force: true });
    throw error;
  } finally {
    database.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runScript(async () => {
    const [target] = process.argv.slice(2);
    if (target === undefined) throw new Problem('Say which file to write.');
    await copyDatabase(databaseFile(process.env), resolve(target));
    console.log(`Wrote ${target}`);
  });
}
