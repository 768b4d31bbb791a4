import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { SchemaTool } from '../arguments/schema-tool.js';
import {
  afterInvoice,
  beforeInvoice,
  dayOfYear,
  from,
  leastTracks,
  mostTracks,
  pageArguments,
  position,
  to,
} from '../arguments/tool-arguments.js';
import type { ToolContext, ToolRows } from '../tool.contract.js';
import { toInvoiceRow } from './invoice-rows.js';
import { OwnInvoices } from './own-invoices.js';

const schema = z.object({
  order: z.enum(['newest', 'oldest']).default('newest'),
  from: from.optional(),
  to: to.optional(),
  day: dayOfYear.optional(),
  before_invoice: beforeInvoice.optional(),
  after_invoice: afterInvoice.optional(),
  least_tracks: leastTracks.optional(),
  most_tracks: mostTracks.optional(),
  position: position.optional(),
  ...pageArguments,
});

/** Rows: `invoice_id`, `date`, `total`, `tracks`; with `position` one row while `total` still counts all. */
@Injectable()
export class GetInvoicesByCustomerSortedByDateTool extends SchemaTool<typeof schema> {
  readonly name = 'get_invoices_by_customer_sorted_by_date';
  readonly toolset = 'invoices';
  readonly description =
    'Lists the own orders of the customer by date, all or those of a period, or the one at a place such as the last.';
  readonly schema = schema;
  readonly needsIdentity = true;

  constructor(private readonly invoices: OwnInvoices) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>, context: ToolContext): Promise<ToolRows> {
    const { from: first, to: last, day, before_invoice: below, after_invoice: above } = given;
    const filter = {
      from: first,
      to: last,
      day,
      beforeInvoice: below,
      afterInvoice: above,
      leastTracks: given.least_tracks,
      mostTracks: given.most_tracks,
    };
    return this.invoices.list(context, filter, given, toInvoiceRow);
  }
}
