import type { FactRow } from '@/api/message.schema';

/** What kind of value stands under a key; decides how it is written. */
export type ValueKind = 'text' | 'number' | 'money' | 'length' | 'date';

export interface FactColumn {
  readonly key: string;
  readonly kind: ValueKind;
}

/** How rows are drawn: one order and one album as a card, names (with a count at most) as a list, the rest as a table. */
export interface FactsDescription {
  readonly layout: 'order' | 'album' | 'list' | 'table';
  /** What stands in each row. */
  readonly columns: readonly FactColumn[];
  /** Texts that are the same in all rows, said once above them. */
  readonly shared: readonly FactColumn[];
}

/** Finds a drawing for rows by their keys alone, so that a new tool needs no change here. */
export function describeFacts(rows: readonly FactRow[]): FactsDescription {
  const keys = Object.keys(rows[0] ?? {}).filter((key) => !isInternal(key) && rows.some((row) => row[key] !== null));
  const columns = keys.map((key) => ({ key, kind: kindOf(key, rows) }));
  if (isOrder(rows, keys)) return { layout: 'order', columns, shared: [] };
  if (isAlbum(rows, keys)) return { layout: 'album', columns, shared: [] };
  if (rows.length === 1) return { layout: 'table', columns, shared: [] };
  const shared = columns.filter(({ key, kind }) => kind === 'text' && rows.every((row) => row[key] === rows[0]?.[key]));
  const differing = columns.filter((column) => !shared.includes(column));
  if (differing.length === 0) return { layout: 'table', columns, shared: [] };
  return { layout: isList(differing) ? 'list' : 'table', columns: differing, shared };
}

/** Numbers of rows mean nothing to people; an order's number does. */
function isInternal(key: string): boolean {
  return /(^|_)id$/.test(key) && key !== 'invoice_id';
}

function isList([first, second, ...rest]: readonly FactColumn[]): boolean {
  return first?.kind === 'text' && rest.length === 0 && (second === undefined || second.kind === 'number');
}

/** An order by itself, or the lines of one order. */
function isOrder(rows: readonly FactRow[], keys: readonly string[]): boolean {
  const isOne = keys.includes('invoice_id') && rows.every((row) => row.invoice_id === rows[0]?.invoice_id);
  return isOne && (keys.includes('invoice_total') || (rows.length === 1 && keys.includes('total')));
}

/** Songs of one album. */
function isAlbum(rows: readonly FactRow[], keys: readonly string[]): boolean {
  const isOne = ['album', 'artist'].every(
    (key) => keys.includes(key) && rows.every((row) => row[key] === rows[0]?.[key]),
  );
  return rows.length > 1 && isOne && keys.includes('title') && keys.includes('milliseconds');
}

function kindOf(key: string, rows: readonly FactRow[]): ValueKind {
  const sample = rows.find((row) => row[key] !== null)?.[key];
  if (key.includes('milliseconds')) return 'length';
  if (isAmount(sample)) return 'money';
  if (/(^|_)date($|_)|_at$/.test(key)) return 'date';
  return typeof sample === 'number' ? 'number' : 'text';
}

/** Money comes as a decimal text with two places, and nothing else does. */
function isAmount(value: unknown): boolean {
  return typeof value === 'string' && /^-?\d+\.\d{2}$/.test(value);
}
