import { readLines } from './read-lines.mjs';
import { SourceError } from './source-error.mjs';

const splitCells = (text) => text.split('|').map((cell) => cell.trim());

/**
 * Reads a small table: the first line names the columns, every other line is a row, cells stand between `|`.
 *
 * @param {string} folder the store's source folder
 * @param {string} file the path inside that folder
 * @returns {{ line: { file: string, number: number }, [column: string]: unknown }[]} one object a row;
 *   an empty cell is null, every other cell a string; `line` is the row's place for error messages
 * @throws {SourceError} when a row has more or fewer cells than the header
 */
export function readTable(folder, file) {
  const [header, ...rows] = readLines(folder, file);
  if (header === undefined) throw new SourceError({ file, number: 1 }, 'the table is empty');
  const columns = splitCells(header.text);
  return rows.map((line) => toRow(line, columns));
}

function toRow(line, columns) {
  const cells = splitCells(line.text);
  if (cells.length !== columns.length) {
    throw new SourceError(line, `expected ${columns.length} cells (${columns.join(' | ')}), found ${cells.length}`);
  }
  const values = columns.map((column, index) => [column, cells[index] === '' ? null : cells[index]]);
  return { ...Object.fromEntries(values), line };
}
