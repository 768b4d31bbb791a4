import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkStore } from './check-store.mjs';
import { generateOrders } from './generate-orders.mjs';
import { readStoreSource } from './read-store-source.mjs';
import { sourceDigest } from './source-digest.mjs';
import { writeStore } from './write-store.mjs';

const rootFolder = resolve(import.meta.dirname, '../..');

/** Where the readable files of the starter store are. */
export const defaultSource = join(rootFolder, 'data/store');

/** Where the starter store is built when nobody says otherwise; git ignores it. */
export const defaultTarget = join(defaultSource, 'build/starter-store.db');

/**
 * Builds the starter store. The file appears under its name only when it is finished and has passed every check; a
 * file that was there before stays until then. The same source gives the same file.
 *
 * @param {{ target?: string, source?: string }} [options] the SQLite file to write and the folder to read
 * @returns {Record<string, number>} the number of rows by table
 * @throws {SourceError} when a source line cannot be used; the message names file and line
 * @throws {Error} when better-sqlite3 is not installed in `server/`, or the finished store breaks a promise
 */
export function buildStore({ target = defaultTarget, source = defaultSource } = {}) {
  const unfinished = `${target}.${process.pid}.tmp`;
  mkdirSync(dirname(target), { recursive: true });
  try {
    const counts = buildInto(unfinished, source);
    renameSync(unfinished, target);
    return counts;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/**
 * Builds the starter store only when it is missing or was built from other sources, so that a start costs little and
 * rows somebody changed in the file stay.
 *
 * @param {{ target?: string, source?: string }} [options] as for `buildStore`
 * @returns {boolean} whether it was built
 */
export function ensureStore({ target = defaultTarget, source = defaultSource } = {}) {
  if (existsSync(target) && digestIn(target) === sourceDigest(source)) return false;
  buildStore({ target, source });
  return true;
}

function buildInto(file, source) {
  const Database = loadDatabaseDriver();
  const database = new Database(file);
  try {
    database.pragma('journal_mode = MEMORY');
    database.exec(readFileSync(join(source, 'schema.sql'), 'utf8'));
    const content = readStoreSource(source);
    writeStore(database, content, generateOrders(content));
    database.pragma(`user_version = ${sourceDigest(source)}`);
    return checkStore(database);
  } finally {
    database.close();
  }
}

/** The digest a store was built from, or undefined for a file that is no database. */
function digestIn(file) {
  const Database = loadDatabaseDriver();
  const database = new Database(file, { readonly: true });
  try {
    return database.pragma('user_version', { simple: true });
  } catch {
    return undefined;
  } finally {
    database.close();
  }
}

function loadDatabaseDriver() {
  return createRequire(join(rootFolder, 'server/package.json'))('better-sqlite3');
}

function checkOnly() {
  const folder = mkdtempSync(join(tmpdir(), 'starter-store-'));
  try {
    return buildStore({ target: join(folder, 'starter-store.db') });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printCounts(counts) {
  for (const [table, count] of Object.entries(counts)) console.log(`${table.padEnd(14)}${String(count).padStart(6)}`);
}

function runFromCommandLine() {
  const options = { target: { type: 'string', default: defaultTarget }, check: { type: 'boolean', default: false } };
  const { values } = parseArgs({ options });
  if (values.check) {
    printCounts(checkOnly());
    return;
  }
  printCounts(buildStore({ target: resolve(values.target) }));
  console.log(`Built ${resolve(values.target)}`);
}

const isMain = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isMain) {
  try {
    runFromCommandLine();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
