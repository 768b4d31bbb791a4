import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller.js';
import { offsetOf, Page, type PageQueryDto } from '../../common/http/page.js';
import { AuditService } from '../audit/audit.service.js';
import { ConversationsService } from '../conversations/conversations.service.js';
import { Policy } from '../policy/policy.js';
import type { InboxChanges, InboxFilter, SupportRequestRecord } from '../support-requests/support-request.record.js';
import { SupportRequestsRepository } from '../support-requests/support-requests.repository.js';
import { SupportRequestsService } from '../support-requests/support-requests.service.js';
import { UsersService } from '../users/users.service.js';
import { InboxItemNotFoundError } from './errors/inbox-item-not-found.error.js';
import { UnknownAssigneeError } from './errors/unknown-assignee.error.js';
import type { InboxItem } from './inbox-item.js';
import { InboxItems } from './inbox-items.js';
import { Takeover } from './takeover.js';

/** What the staff do with requests for a person. */
@Injectable()
export class InboxService {
  constructor(
    private readonly requests: SupportRequestsRepository,
    private readonly support: SupportRequestsService,
    private readonly conversations: ConversationsService,
    private readonly items: InboxItems,
    private readonly takeover: Takeover,
    private readonly users: UsersService,
    private readonly policy: Policy,
    private readonly audit: AuditService,
  ) {}

  /** Everybody's requests, newest first. @throws ForbiddenError for anybody but the staff, here and below. */
  async list(staff: Caller, filter: InboxFilter, query: PageQueryDto): Promise<Page<InboxItem>> {
    this.policy.require(staff, 'inbox:work');
    const stretch = { skip: offsetOf(query), take: query.limit };
    const [records, count] = await this.requests.findPage(filter, stretch);
    return new Page(await this.items.of(records), count, query);
  }

  /** Makes a conversation a matter for the staff, who may then take it over; once, until it is resolved. */
  async open(staff: Caller, conversationId: number): Promise<InboxItem> {
    this.policy.require(staff, 'inbox:work');
    const conversation = await this.conversations.readable(staff, String(conversationId));
    return this.read(staff, await this.support.openByStaff(conversation.userId, conversation.id));
  }

  /** @throws InboxItemNotFoundError; UnknownAssigneeError for an account that is not on the staff. */
  async change(staff: Caller, id: number, changes: InboxChanges): Promise<InboxItem> {
    const request = await this.find(staff, id);
    if (typeof changes.assigneeId === 'number') await this.checkAssignee(changes.assigneeId);
    await this.requests.change(request.id, changes);
    if (changes.status === 'resolved' && request.conversationId !== null)
      await this.takeover.handBack(staff, request.conversationId);
    const fields = Object.entries(changes).flatMap(([field, value]) => (value === undefined ? [] : [field]));
    await this.audit.record({
      actor: staff.userId,
      action: 'inbox.changed',
      subject: `support_request:${id}`,
      details: { fields },
    });
    return this.read(staff, id);
  }

  async read(staff: Caller, id: number): Promise<InboxItem> {
    const [item] = await this.items.of([await this.find(staff, id)]);
    if (item === undefined) throw new InboxItemNotFoundError();
    return item;
  }

  private async find(staff: Caller, id: number): Promise<SupportRequestRecord> {
    this.policy.require(staff, 'inbox:work');
    const request = await this.requests.findOne(id);
    if (request === null) throw new InboxItemNotFoundError();
    return request;
  }

  private async checkAssignee(userId: number): Promise<void> {
    const user = await this.users.find(userId);
    if (user === null || !user.isActive || !['staff', 'admin'].includes(user.role)) throw new UnknownAssigneeError();
  }
}
