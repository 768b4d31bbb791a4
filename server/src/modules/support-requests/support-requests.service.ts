import { Injectable } from '@nestjs/common';
import { EventEmitter2 } from '@nestjs/event-emitter';
import type { Caller } from '../../common/caller.js';
import { offsetOf, Page, type PageQueryDto } from '../../common/http/page.js';
import { AuditService } from '../audit/audit.service.js';
import { TooManyOpenRequestsError } from './errors/too-many-open-requests.error.js';
import { SupportRequestOpenedEvent } from './events/support-request-opened.event.js';
import {
  type NewSupportRequest,
  type OpenedSupportRequest,
  type OwnSupportRequest,
  SUPPORT_KINDS,
  SupportDesk,
  type SupportKind,
  type SupportStatus,
} from './support-desk.contract.js';
import { type NewSupportRequestRecord, numberOf, type SupportRequestRecord } from './support-request.record.js';
import { SupportRequestsRepository } from './support-requests.repository.js';

const TEXT_LENGTH = 4000;
const MOST_UNRESOLVED = 20;

/** Records what needs a person, out of conversations and from the owner's own hand. */
@Injectable()
export class SupportRequestsService extends SupportDesk {
  constructor(
    private readonly requests: SupportRequestsRepository,
    private readonly audit: AuditService,
    private readonly events: EventEmitter2,
  ) {
    super();
  }

  override async open(request: NewSupportRequest): Promise<OpenedSupportRequest> {
    const kind = SUPPORT_KINDS.find((known) => known === request.kind) ?? 'other';
    const { record, alreadyOpen } = await this.record({ ...request, kind, text: request.text.slice(0, TEXT_LENGTH) });
    return { number: numberOf(record.id), status: record.status, alreadyOpen };
  }

  override async listOwn(userId: number, limit: number) {
    const [records, total] = await this.requests.findPageByOwner(userId, undefined, { skip: 0, take: limit });
    return { total, requests: records.map((record) => toOwnRequest(record)) };
  }

  /** @throws TooManyOpenRequestsError at 20 unresolved requests of the caller. */
  async openByHand(caller: Caller, kind: SupportKind, text: string): Promise<SupportRequestRecord> {
    const unresolved = await this.requests.countUnresolvedOf(caller.userId);
    if (unresolved >= MOST_UNRESOLVED) throw new TooManyOpenRequestsError(MOST_UNRESOLVED);
    const { userId, customerId } = caller;
    return (await this.record({ userId, customerId, conversationId: null, kind, text })).record;
  }

  /** The caller's own requests, newest first. */
  async page(caller: Caller, query: PageQueryDto, status?: SupportStatus): Promise<Page<SupportRequestRecord>> {
    const stretch = { skip: offsetOf(query), take: query.limit };
    const [records, count] = await this.requests.findPageByOwner(caller.userId, status, stretch);
    return new Page(records, count, query);
  }

  /** All requests of one account, newest first. */
  async allOf(userId: number): Promise<SupportRequestRecord[]> {
    return this.requests.findAllByOwner(userId);
  }

  /** Puts a conversation before the staff because one of them wants to look at it. @returns the number of the request. */
  async openByStaff(userId: number, conversationId: number): Promise<number> {
    const { record } = await this.record({ userId, conversationId, customerId: null, kind: 'other', text: '' });
    return record.id;
  }

  /** Puts a claim before the staff; once for a conversation, until it is resolved. */
  async openForClaim(userId: number, conversationId: number): Promise<void> {
    await this.record({ userId, conversationId, customerId: null, kind: 'identity', text: '' });
  }

  /** The claim of a conversation is settled. */
  async settleClaim(conversationId: number): Promise<void> {
    await this.requests.resolveAutomatic(conversationId);
  }

  async detachFromConversation(conversationId: number): Promise<void> {
    await this.requests.detachFromConversation(conversationId);
  }

  async removeByUser(userId: number): Promise<void> {
    await this.requests.removeByUser(userId);
  }

  private async record(request: NewSupportRequestRecord) {
    const opened = await this.requests.open(request);
    if (!opened.alreadyOpen) await this.announce(opened.record);
    return opened;
  }

  private async announce({ id, userId, conversationId, kind }: SupportRequestRecord): Promise<void> {
    await this.audit.record({
      actor: userId,
      action: 'support.opened',
      subject: `support_request:${id}`,
      details: { kind },
    });
    const event = new SupportRequestOpenedEvent(id, userId, conversationId, kind);
    this.events.emit(SupportRequestOpenedEvent.name, event);
  }
}

function toOwnRequest({ id, kind, status, assigneeId, createdAt }: SupportRequestRecord): OwnSupportRequest {
  return { number: numberOf(id), kind, status, taken: assigneeId !== null, openedAt: createdAt };
}
