import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { SchemaTool } from '../arguments/schema-tool.js';
import { from, pageArguments, to } from '../arguments/tool-arguments.js';
import type { ToolContext, ToolRows } from '../tool.contract.js';
import { toInvoiceRow } from './invoice-rows.js';
import { OwnInvoices } from './own-invoices.js';

const schema = z.object({
  order: z.enum(['highest', 'lowest']).default('highest'),
  from: from.optional(),
  to: to.optional(),
  ...pageArguments,
});

/** Rows: `invoice_id`, `date`, `total`, `tracks`, `unit_price`: the highest (or lowest) price of one of its tracks. */
@Injectable()
export class GetInvoicesSortedByUnitPriceTool extends SchemaTool<typeof schema> {
  readonly name = 'get_invoices_sorted_by_unit_price';
  readonly toolset = 'invoices';
  readonly description = 'Lists the own orders of the customer by the price of single tracks in them.';
  readonly schema = schema;
  readonly needsIdentity = true;

  constructor(private readonly invoices: OwnInvoices) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>, context: ToolContext): Promise<ToolRows> {
    const isHighest = given.order === 'highest';
    const wanted = { ...given, order: isHighest ? ('highest_price' as const) : ('lowest_price' as const) };
    return this.invoices.list(context, { from: given.from, to: given.to }, wanted, (invoice) => ({
      ...toInvoiceRow(invoice),
      unit_price: isHighest ? invoice.highest_price : invoice.lowest_price,
    }));
  }
}
