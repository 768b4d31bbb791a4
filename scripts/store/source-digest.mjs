import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const scriptsFolder = import.meta.dirname;

/**
 * A number that changes when anything a store is built from changes: its source files or the scripts that read them.
 *
 * @param {string} folder the store's source folder
 * @returns {number} a positive 31-bit integer, which is what fits into SQLite's `user_version`
 */
export function sourceDigest(folder) {
  const hash = createHash('sha256');
  for (const path of [...filesOf(folder), ...filesOf(join(folder, 'catalogue')), ...filesOf(scriptsFolder)]) {
    hash.update(basename(path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest().readUInt32BE() & 0x7fffffff;
}

function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.(txt|sql|mjs)$/.test(entry.name))
    .map((entry) => join(folder, entry.name))
    .sort();
}
