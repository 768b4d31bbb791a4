import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { PurchasesRepository } from '../../store/sales/purchases.repository.js';
import { listed, nothingFound } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import { invoiceId, pageArguments, position } from '../arguments/tool-arguments.js';
import type { ToolContext, ToolRows } from '../tool.contract.js';
import { toInvoiceLineRow } from './invoice-rows.js';
import { OwnInvoices } from './own-invoices.js';

const schema = z.object({
  invoice_id: invoiceId.optional(),
  position: position.optional(),
  order: z.enum(['newest', 'oldest', 'largest', 'smallest']).default('newest'),
  ...pageArguments,
});

/**
 * Rows: `invoice_id`, `date`, `invoice_total`, `track_id`, `title`, `artist`, `album`, `genre`, `milliseconds`, `unit_price`, `quantity`. Without
 * a number or place, the lines of the most recent order.
 */
@Injectable()
export class GetInvoiceLinesTool extends SchemaTool<typeof schema> {
  readonly name = 'get_invoice_lines';
  readonly toolset = 'invoices';
  readonly description =
    'Lists the tracks of one own order of the customer, by its number or its place such as the last.';
  readonly schema = schema;
  readonly needsIdentity = true;

  constructor(
    private readonly invoices: OwnInvoices,
    private readonly purchases: PurchasesRepository,
  ) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>, context: ToolContext): Promise<ToolRows> {
    const invoice = await this.invoices.findOne(context, given);
    if (invoice === null || context.customerId === null) return nothingFound();
    const filter = { invoices: { invoiceId: invoice.invoice_id }, tracks: {} };
    const page = await this.purchases.findPageByCustomer(context.customerId, filter, given, 'newest');
    return listed(page, given, toInvoiceLineRow);
  }
}
