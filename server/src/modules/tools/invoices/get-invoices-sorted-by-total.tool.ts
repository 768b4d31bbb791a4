import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { SchemaTool } from '../arguments/schema-tool.js';
import {
  afterInvoice,
  beforeInvoice,
  dayOfYear,
  from,
  leastAmount,
  mostAmount,
  leastTracks,
  mostTracks,
  pageArguments,
  position,
  to,
  toCents,
} from '../arguments/tool-arguments.js';
import type { ToolContext, ToolRows } from '../tool.contract.js';
import { toInvoiceRow } from './invoice-rows.js';
import { OwnInvoices } from './own-invoices.js';

const schema = z.object({
  order: z.enum(['largest', 'smallest']).default('largest'),
  minimum: leastAmount.optional(),
  maximum: mostAmount.optional(),
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
export class GetInvoicesSortedByTotalTool extends SchemaTool<typeof schema> {
  readonly name = 'get_invoices_sorted_by_total';
  readonly toolset = 'invoices';
  readonly description =
    'Lists the own orders of the customer by amount, such as the largest one or those above a sum.';
  readonly schema = schema;
  readonly needsIdentity = true;

  constructor(private readonly invoices: OwnInvoices) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>, context: ToolContext): Promise<ToolRows> {
    const { from: first, to: last, day, minimum, maximum, before_invoice: below, after_invoice: above } = given;
    const filter = {
      from: first,
      day,
      to: last,
      beforeInvoice: below,
      afterInvoice: above,
      leastCents: toCents(minimum),
      mostCents: toCents(maximum),
      leastTracks: given.least_tracks,
      mostTracks: given.most_tracks,
    };
    return this.invoices.list(context, filter, given, toInvoiceRow);
  }
}
