import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { SUPPORT_KINDS, SupportDesk } from '../../support-requests/support-desk.contract.js';
import { allRows } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import type { ToolContext, ToolRows } from '../tool.contract.js';

const schema = z.object({
  kind: z.enum(SUPPORT_KINDS).catch('other').default('other').describe('What the person needs help with'),
});

/** Rows: `number`, `status`, `already_open`: exactly one. The same kind asked again gives the request that is open. */
@Injectable()
export class OpenSupportRequestTool extends SchemaTool<typeof schema> {
  readonly name = 'open_support_request';
  readonly toolset = 'support';
  readonly description =
    'Records that a person of the store must look at something: a refund, a wrong charge, a change of the account.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(private readonly desk: SupportDesk) {
    super();
  }

  protected override async answer({ kind }: z.output<typeof schema>, context: ToolContext): Promise<ToolRows> {
    const { userId, conversationId, customerId, message } = context;
    const opened = await this.desk.open({ userId, conversationId, customerId, kind, text: message });
    return allRows([{ number: opened.number, status: opened.status, already_open: opened.alreadyOpen }]);
  }
}
