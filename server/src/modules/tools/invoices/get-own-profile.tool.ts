import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CustomersRepository } from '../../store/sales/customers.repository.js';
import { allRows, nothingFound } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import type { ToolContext, ToolRows } from '../tool.contract.js';

const schema = z.object({});

/**
 * Rows: `customer_id`, `first_name`, `last_name`, `company`, `address`, `city`, `state`, `postal_code`, `country`, `phone`, `fax`, `email`
 * ('' where it is not known), `support_representative` or null: at most one.
 */
@Injectable()
export class GetOwnProfileTool extends SchemaTool<typeof schema> {
  readonly name = 'get_own_profile';
  readonly toolset = 'invoices';
  readonly description =
    'Tells what the store knows of the customer: name, company, address, phone and fax number, e-mail address, who looks after them.';
  readonly schema = schema;
  readonly needsIdentity = true;

  constructor(private readonly customers: CustomersRepository) {
    super();
  }

  protected override async answer(_: z.output<typeof schema>, { customerId }: ToolContext): Promise<ToolRows> {
    const profile = customerId === null ? null : await this.customers.findProfile(customerId);
    if (profile === null) return nothingFound();
    const { support_representative: representative, ...rest } = profile;
    return allRows([
      { customer_id: customerId, ...rest, support_representative: representative === '' ? null : representative },
    ]);
  }
}
