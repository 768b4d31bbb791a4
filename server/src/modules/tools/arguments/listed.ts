import type { StorePage, PageRequest } from '../../store/connection/page.js';
import type { ToolRow, ToolRows } from '../tool.contract.js';

/** A stretch of a list as the answer of a tool. */
export function listed<Row>(
  page: StorePage<Row>,
  request: Pick<PageRequest, 'offset'>,
  toRow: (row: Row) => ToolRow,
): ToolRows {
  const rows = page.rows.map(toRow);
  return {
    status: 'rows',
    total: page.total,
    shown: rows.length,
    more: request.offset + rows.length < page.total,
    rows,
  };
}

/** Everything there is, as the answer of a tool. */
export function allRows(rows: readonly ToolRow[]): ToolRows {
  return { status: 'rows', total: rows.length, shown: rows.length, more: false, rows };
}

/** Nothing, with the names that come nearest to the one asked for. */
export function nothingFound(near: readonly string[] = []): ToolRows {
  return { status: 'rows', total: 0, shown: 0, more: false, rows: [], ...(near.length > 0 ? { near } : {}) };
}
