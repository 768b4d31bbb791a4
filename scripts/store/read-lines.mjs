import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The lines of one source file that carry content, trimmed, with their place; blank lines and `//` comments are left out.
 *
 * @param {string} folder the store's source folder
 * @param {string} file the path inside that folder
 * @returns {{ file: string, number: number, text: string }[]}
 */
export function readLines(folder, file) {
  return readFileSync(join(folder, file), 'utf8')
    .split(/\r?\n/)
    .map((text, index) => ({ file, number: index + 1, text: text.trim() }))
    .filter((line) => line.text !== '' && !line.text.startsWith('//'));
}
