import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CustomersRepository } from '../../store/sales/customers.repository.js';
import { allRows, nothingFound } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import { from, invoiceId, position, to } from '../arguments/tool-arguments.js';
import type { ToolContext, ToolRows } from '../tool.contract.js';
import { OwnInvoices } from './own-invoices.js';

const schema = z.object({
  invoice_id: invoiceId.optional(),
  position: position.optional(),
  from: from.optional(),
  to: to.optional(),
  order: z.enum(['newest', 'oldest', 'largest', 'smallest']).default('newest'),
});

/** Rows: `invoice_id`, `date`, `invoice_total`, `employee`, `title`, work `email`: at most one, and nothing else about the employee. */
@Injectable()
export class GetEmployeeByInvoiceAndCustomerTool extends SchemaTool<typeof schema> {
  readonly name = 'get_employee_by_invoice_and_customer';
  readonly toolset = 'invoices';
  readonly description = 'Tells which employee helped the customer with one of the own orders.';
  readonly schema = schema;
  readonly needsIdentity = true;

  constructor(
    private readonly invoices: OwnInvoices,
    private readonly customers: CustomersRepository,
  ) {
    super();
  }

  protected override async answer(given: z.output<typeof schema>, context: ToolContext): Promise<ToolRows> {
    const invoice = await this.invoices.findOne(context, given);
    if (invoice === null || context.customerId === null) return nothingFound();
    const representative = await this.customers.findRepresentative(context.customerId);
    if (representative === null) return nothingFound();
    return allRows([
      { invoice_id: invoice.invoice_id, date: invoice.date, invoice_total: invoice.total, ...representative },
    ]);
  }
}
