import type { ToolRow } from '../../../tools/tool.contract.js';

/** What the lines cost together; null when not all of them are there. */
export function sumOf(rows: readonly ToolRow[], total: number | undefined): number | null {
  if (rows.length === 0 || rows.length !== total) return null;
  const cents = rows.map((row) => Math.round(Number(row['unit_price']) * 100) * Number(row['quantity'] ?? 1));
  return cents.reduce((sum, one) => sum + one, 0) / 100;
}
