import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  InvoiceTotalsRepository,
  TOTALS_PERIODS,
  type InvoiceTotalsRow,
} from '../../store/sales/invoice-totals.repository.js';
import { nothingFound } from '../arguments/listed.js';
import { listed } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import { afterInvoice, beforeInvoice, dayOfYear, from, pageArguments, to } from '../arguments/tool-arguments.js';
import type { ToolContext, ToolRow, ToolRows } from '../tool.contract.js';

const schema = z.object({
  kind: z.enum(TOTALS_PERIODS).default('all').describe('One sum for everything, for each year or for each month'),
  from: from.optional(),
  to: to.optional(),
  day: dayOfYear.optional(),
  before_invoice: beforeInvoice.optional(),
  after_invoice: afterInvoice.optional(),
  ...pageArguments,
});

/**
 * Rows: `period` (null, `2024` or `2024-03`), `invoices`, `sum`, `average`, `largest`, `smallest`; the earliest period
 * first; none when there was no order.
 */
@Injectable()
export class GetInvoiceTotalsTool extends SchemaTool<typeof schema> {
  readonly name = 'get_invoice_totals';
  readonly toolset = 'invoices';
  readonly description = 'Tells how many orders the customer made and how much was spent, in all or by year or month.';
  readonly schema = schema;
  readonly needsIdentity = true;

  constructor(private readonly totals: InvoiceTotalsRepository) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>, { customerId }: ToolContext): Promise<ToolRows> {
    if (customerId === null) return nothingFound();
    const { from: first, to: last, day, before_invoice: below, after_invoice: above } = given;
    const filter = { from: first, to: last, day, beforeInvoice: below, afterInvoice: above };
    const all = await this.totals.findByCustomer(customerId, filter, given.kind);
    const rows = all.slice(given.offset, given.offset + given.limit);
    return listed({ total: all.length, rows }, given, toTotalsRow);
  }
}

function toTotalsRow({ period, invoices, sum, average, largest, smallest }: InvoiceTotalsRow): ToolRow {
  return { period: period === '' ? null : period, invoices, sum, average, largest, smallest };
}
