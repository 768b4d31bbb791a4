import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller.js';
import { AuditService } from '../audit/audit.service.js';
import { ConversationWakes } from '../chat/live/conversation-wakes.js';
import type { ConversationRecord } from '../conversations/conversation.record.js';
import type { MessageRecord } from '../conversations/message.record.js';
import { RunsRepository } from '../conversations/runs/runs.repository.js';
import { StaffMessagesRepository } from '../conversations/staff/staff-messages.repository.js';
import { SupportRequestsRepository } from '../support-requests/support-requests.repository.js';
import { ClaimReview } from '../verification/claim-review.js';
import { ApprovedAnswer } from './approved-answer.js';
import { NoConversationError } from './errors/no-conversation.error.js';
import type { InboxItem } from './inbox-item.js';
import { InboxService } from './inbox.service.js';
import { ReplyMail } from './reply-mail.js';
import { Takeover } from './takeover.js';

type WorkableItem = InboxItem & { readonly conversation: ConversationRecord };

/** What the staff do in the conversation of a request. */
@Injectable()
export class InboxActionsService {
  constructor(
    private readonly inbox: InboxService,
    private readonly requests: SupportRequestsRepository,
    private readonly claims: ClaimReview,
    private readonly runs: RunsRepository,
    private readonly approved: ApprovedAnswer,
    private readonly takeover: Takeover,
    private readonly messages: StaffMessagesRepository,
    private readonly wakes: ConversationWakes,
    private readonly mail: ReplyMail,
    private readonly audit: AuditService,
  ) {}

  /**
   * Takes the person for the customer they claim to be, there; what waited for it is answered.
   *
   * @param read the customer that the staff read to be claimed, when they say so.
   * @throws NoClaimError, ClaimChangedError.
   */
  async approve(staff: Caller, id: number, read: number | null): Promise<InboxItem> {
    const { conversation } = await this.workable(staff, id);
    const newest = await this.runs.findNewest(conversation.id);
    const sessionId = newest?.request.caller.sessionId ?? null;
    await this.claims.approve(staff, { conversationId: conversation.id, userId: conversation.userId, sessionId }, read);
    await this.settle(id);
    if (conversation.takenOverById === null) await this.approved.answerWhatWaits(conversation);
    return this.inbox.read(staff, id);
  }

  /** Ends the claim. @throws NoClaimError. */
  async reject(staff: Caller, id: number): Promise<InboxItem> {
    const { conversation } = await this.workable(staff, id);
    await this.claims.reject(staff, { conversationId: conversation.id, userId: conversation.userId, sessionId: null });
    await this.settle(id);
    return this.inbox.read(staff, id);
  }

  /** Makes the person on the staff the one who answers, and the one who looks after the request. @throws HandledByAnotherError. */
  async takeOver(staff: Caller, id: number, read: number | null | undefined): Promise<InboxItem> {
    const { conversation } = await this.workable(staff, id);
    await this.takeover.takeOver(staff, conversation, read);
    await this.requests.change(id, { assigneeId: staff.userId });
    return this.inbox.read(staff, id);
  }

  async handBack(staff: Caller, id: number): Promise<InboxItem> {
    const { conversation } = await this.workable(staff, id);
    await this.takeover.handBack(staff, conversation.id);
    // Those who watch the inbox hear of it by the request.
    await this.requests.change(id, {});
    return this.inbox.read(staff, id);
  }

  /** Says something in the conversation; whoever has it open hears it at once, and the customer is mailed that it is there. */
  async reply(staff: Caller, id: number, text: string): Promise<MessageRecord> {
    const { request, conversation } = await this.workable(staff, id);
    const message = await this.messages.add(conversation, text);
    this.wakes.stir(conversation.id);
    if (request.status === 'open') await this.requests.change(id, { status: 'waiting' });
    this.mail.send(conversation);
    const subject = `conversation:${conversation.id}`;
    await this.audit.record({
      actor: staff.userId,
      action: 'conversation.replied',
      subject,
      details: { message: message.id },
    });
    return message;
  }

  private async workable(staff: Caller, id: number): Promise<WorkableItem> {
    const item = await this.inbox.read(staff, id);
    const { conversation } = item;
    if (conversation === null) throw new NoConversationError();
    return { ...item, conversation };
  }

  /** A claim that is decided is done with; other requests go on. */
  private async settle(id: number): Promise<void> {
    const request = await this.requests.findOne(id);
    if (request?.kind === 'identity') await this.requests.change(id, { status: 'resolved' });
  }
}
