import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { SUPPORT_KINDS, SupportDesk } from '../../support-requests/support-desk.contract.js';
import { allRows } from '../arguments/listed.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import { albumTitle, artistName, from, invoiceId, position, songTitle, to } from '../arguments/tool-arguments.js';
import type { ToolContext, ToolRows } from '../tool.contract.js';
import { ConcernedOrder } from './concerned-order.js';

const schema = z.object({
  kind: z.enum(SUPPORT_KINDS).catch('other').default('other').describe('What the person needs help with'),
  invoice_id: invoiceId.optional(),
  position: position.optional(),
  order: z.enum(['newest', 'oldest', 'largest', 'smallest', 'dearest']).optional(),
  from: from.optional(),
  to: to.optional(),
  artist_name: artistName.optional(),
  album_title: albumTitle.optional(),
  song_title: songTitle.optional(),
});

/**
 * Rows: `number`, `status`, `already_open`, `about_invoice` (the order of the customer it is about, or null): exactly one. The
 * same kind asked again about the same order gives the request that is open.
 */
@Injectable()
export class OpenSupportRequestTool extends SchemaTool<typeof schema> {
  readonly name = 'open_support_request';
  readonly toolset = 'support';
  readonly description =
    'Records that a person of the store must look at something: a refund, a wrong charge, a change of the account.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(
    private readonly desk: SupportDesk,
    private readonly orders: ConcernedOrder,
  ) {
    super();
  }

  protected override async answer({ kind, ...told }: z.output<typeof schema>, context: ToolContext): Promise<ToolRows> {
    const { userId, conversationId, customerId, message } = context;
    const invoice = await this.orders.numberOf(told, context);
    const text = withNumber(message, invoice);
    const matter = invoice === null ? null : String(invoice);
    const opened = await this.desk.open({ userId, conversationId, customerId, kind, text, matter });
    return allRows([
      { number: opened.number, status: opened.status, already_open: opened.alreadyOpen, about_invoice: invoice },
    ]);
  }
}

/** What the person wrote, with the number of the order that it only describes. */
function withNumber(message: string, invoice: number | null): string {
  return invoice === null || new RegExp(`(?<!\\d)${invoice}(?!\\d)`).test(message)
    ? message
    : `${message}\n\n#${invoice}`;
}
