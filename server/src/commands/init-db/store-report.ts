import { z } from 'zod';
import type { StoreDatabase } from '../../modules/store/connection/store-database.js';

const COUNTED = [
  ['artists', '{Artist}'],
  ['albums', '{Album}'],
  ['tracks', '{Track}'],
  ['genres', '{Genre}'],
  ['playlists', '{Playlist}'],
  ['customers', '{Customer}'],
  ['employees', '{Employee}'],
  ['invoices', '{Invoice}'],
  ['invoice lines', '{InvoiceLine}'],
] as const;
const countRow = z.object({ count: z.coerce.number() });

/**
 * Counts what the store holds, such as `275 artists`.
 *
 * @throws StoreUnavailableError when the store cannot be read or has another schema.
 */
export async function countStore(store: StoreDatabase): Promise<string[]> {
  const lines: string[] = [];
  for (const [name, table] of COUNTED) {
    const [row] = await store.all(`SELECT COUNT(*) AS count FROM ${table}`, [], countRow);
    lines.push(`${(row?.count ?? 0).toLocaleString('en')} ${name}`);
  }
  return lines;
}
