import { Injectable } from '@nestjs/common';
import type { PageRequest } from '../../store/connection/page.js';
import {
  InvoicesRepository,
  type InvoiceFilter,
  type InvoiceOrder,
  type InvoiceRow,
} from '../../store/sales/invoices.repository.js';
import { listed } from '../arguments/listed.js';
import type { ToolContext, ToolRow, ToolRows } from '../tool.contract.js';

/** Which one of a customer's orders is meant: by its number, else by its place, else the first in the order. */
export interface InvoiceChoice {
  readonly invoice_id?: number;
  readonly position?: number;
  readonly order?: InvoiceOrder;
  /** Days between which it was, both inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The orders of the customer a tool works for. A context without a proven customer has none. */
@Injectable()
export class OwnInvoices {
  constructor(private readonly invoices: InvoicesRepository) {}

  /** A list, or with `position` the one row at that place of it. @throws StoreUnavailableError */
  async list(
    context: ToolContext,
    filter: InvoiceFilter,
    wanted: PageRequest & { readonly position?: number; readonly order: InvoiceOrder },
    toRow: (invoice: InvoiceRow) => ToolRow,
  ): Promise<ToolRows> {
    const page = pageOf(wanted);
    if (context.customerId === null) return listed({ total: 0, rows: [] }, page, toRow);
    return listed(await this.invoices.findPageByCustomer(context.customerId, filter, page, wanted.order), page, toRow);
  }

  /** One order; null for one that does not exist and for somebody else's alike. @throws StoreUnavailableError */
  async findOne(
    context: ToolContext,
    { invoice_id, position, order, from, to }: InvoiceChoice,
  ): Promise<InvoiceRow | null> {
    if (context.customerId === null) return null;
    const page = invoice_id === undefined ? pageOf({ limit: 1, offset: 0, position }) : { limit: 1, offset: 0 };
    const filter: InvoiceFilter = invoice_id === undefined ? { from, to } : { invoiceId: invoice_id };
    const { rows } = await this.invoices.findPageByCustomer(context.customerId, filter, page, order ?? 'newest');
    return rows[0] ?? null;
  }
}

function pageOf({ limit, offset, position }: PageRequest & { readonly position?: number }): PageRequest {
  return position === undefined ? { limit, offset } : { limit: 1, offset: position - 1 };
}
