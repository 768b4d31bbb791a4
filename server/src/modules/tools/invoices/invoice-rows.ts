import type { InvoiceRow } from '../../store/sales/invoices.repository.js';
import type { PurchaseRow } from '../../store/sales/purchases.repository.js';
import type { ToolRow } from '../tool.contract.js';

/** An order in a list; `tracks` counts the pieces bought. */
export function toInvoiceRow({ invoice_id, date, total, tracks }: InvoiceRow): ToolRow {
  return { invoice_id, date, total, tracks };
}

/** A line of one order. */
export function toInvoiceLineRow(line: PurchaseRow): ToolRow {
  return { ...line };
}

/** A track that was bought, with the order it was in. */
export function toPurchaseRow({ invoice_total: _, ...purchase }: PurchaseRow): ToolRow {
  return purchase;
}
