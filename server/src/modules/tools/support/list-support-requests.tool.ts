import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { SupportDesk } from '../../support-requests/support-desk.contract.js';
import { SchemaTool } from '../arguments/schema-tool.js';
import type { ToolContext, ToolRows } from '../tool.contract.js';

const schema = z.object({});

const MOST = 25;

/**
 * Rows: `number`, `kind`, `status`, `taken` (somebody of the staff looks after it), `date`; the newest first. Whose they
 * are is told by the account of the run.
 */
@Injectable()
export class ListSupportRequestsTool extends SchemaTool<typeof schema> {
  readonly name = 'list_support_requests';
  readonly toolset = 'support';
  readonly description = 'Tells the numbers and states of the requests that the person has opened with the staff.';
  readonly schema = schema;
  readonly needsIdentity = false;

  constructor(private readonly desk: SupportDesk) {
    super();
  }

  protected override async answer(_given: unknown, { userId }: ToolContext): Promise<ToolRows> {
    const { total, requests } = await this.desk.listOwn(userId, MOST);
    const rows = requests.map(({ openedAt, ...request }) => ({ ...request, date: openedAt.slice(0, 10) }));
    return { status: 'rows', total, shown: rows.length, more: total > rows.length, rows };
  }
}
