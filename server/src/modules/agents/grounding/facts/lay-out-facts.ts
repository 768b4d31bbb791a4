import type { Evidence } from '../../../tools/evidence.js';
import type { ToolRow, ToolValue } from '../../../tools/tool.contract.js';
import type { FactCell, FactName, FactResult, Facts } from './facts.js';
import { formsOf, wordsOfName } from './name-forms.js';

/** Arguments that name what all rows are of. */
const NAMING = /^(artist|album|genre|composer|playlist|media_type)(?:_name|_title)?$/;

/** Lays out evidence. Costs time linear in the rows. */
export function layOutFacts(evidence: readonly Evidence[]): Facts {
  const cells: FactCell[] = [];
  const names: FactName[] = [];
  const results: FactResult[] = [];
  let rowNumber = 0;
  for (const one of evidence) {
    results.push(resultOf(one, rowNumber));
    for (const row of one.result.rows) {
      cells.push(...cellsOf(row, rowNumber));
      names.push(...formsOf(row, rowNumber));
      rowNumber += 1;
    }
    names.push(...namesOfAll(one, rowNumber - one.result.rows.length));
  }
  return { cells, names, results };
}

function cellsOf(row: ToolRow, rowNumber: number): FactCell[] {
  return Object.entries(row).map(([column, value]) => ({
    row: rowNumber,
    column,
    cents: centsOf(value),
    date: dateOf(column, value),
    whole: wholeOf(value),
  }));
}

function resultOf({ tool, arguments: given, result }: Evidence, firstRow: number): FactResult {
  return {
    subject: tool.replace(/^[a-z]+_/, '').replace(/_(?:by|of|for|from|sorted|and)_.*$/, ''),
    total: result.total,
    shown: result.shown,
    position: typeof given.position === 'number' ? given.position : null,
    given: Object.values(given).flatMap((value) => (typeof value === 'string' ? [wordsOfName(value)] : [])),
    firstRow,
    endRow: firstRow + result.rows.length,
    distinctColumns: distinctColumns(result.rows),
  };
}

/** What a tool was called with names all rows it found, where no column of theirs says so. */
function namesOfAll({ arguments: given, result: { rows } }: Evidence, firstRow: number): FactName[] {
  return Object.entries(given).flatMap(([argument, value]) => {
    const column = NAMING.exec(argument)?.[1];
    if (column === undefined || typeof value !== 'string' || rows.some((row) => column in row)) return [];
    return rows.map((_, index) => ({ row: firstRow + index, column, words: wordsOfName(value) }));
  });
}

function distinctColumns(rows: readonly ToolRow[]): string[] {
  return Object.keys(rows[0] ?? {}).filter(
    (column) =>
      (/_id$/.test(column) || rows.some((row) => typeof row[column] === 'string')) &&
      new Set(rows.map((row) => row[column])).size === rows.length,
  );
}

/** Money is a decimal string with two places; no other value is. */
function centsOf(value: ToolValue): number | null {
  return typeof value === 'string' && /^-?\d+\.\d{2}$/.test(value) ? Math.round(Number(value) * 100) : null;
}

/** A day; in columns of periods also a month or a year by itself. */
function dateOf(column: string, value: ToolValue): string | null {
  if (typeof value !== 'string') return null;
  if (/^\d{4}-\d{2}-\d{2}(?:$|T| )/.test(value)) return value.slice(0, 10);
  return /period|month|year/.test(column) && /^\d{4}(?:-\d{2})?$/.test(value) ? value : null;
}

function wholeOf(value: ToolValue): number | null {
  if (typeof value === 'number') return Number.isInteger(value) ? value : null;
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : null;
}
