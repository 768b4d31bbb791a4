import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller.js';
import { AuditService } from '../audit/audit.service.js';
import { RunControlService } from '../chat/run-control.service.js';
import type { ConversationRecord } from '../conversations/conversation.record.js';
import { ConversationsRepository } from '../conversations/conversations.repository.js';
import { HandledByAnotherError } from './errors/handled-by-another.error.js';

/** Says who answers in a conversation: the agents, or a person. */
@Injectable()
export class Takeover {
  constructor(
    private readonly conversations: ConversationsRepository,
    private readonly control: RunControlService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Silences the agents: what they are saying ends, and what is asked from now on waits for the person.
   *
   * @param read who the person read to answer there, null for the agents; undefined takes it from whoever does.
   * @throws HandledByAnotherError when somebody else on the staff does.
   */
  async takeOver(staff: Caller, conversation: ConversationRecord, read: number | null | undefined): Promise<void> {
    if (read === undefined) await this.conversations.setTakenOver(conversation, staff.userId);
    else if (!(await this.conversations.takeOverFrom(conversation, staff.userId, read)))
      throw new HandledByAnotherError();
    await this.control.stopAll(conversation.id);
    await this.record(staff, 'conversation.taken_over', conversation.id);
  }

  /** Lets the agents answer the next message; nothing happens when they do already. */
  async handBack(staff: Caller, conversationId: number): Promise<void> {
    const [conversation] = await this.conversations.findByIds([conversationId]);
    if (conversation === undefined || conversation.takenOverById === null) return;
    await this.conversations.setTakenOver(conversation, null);
    await this.record(staff, 'conversation.handed_back', conversationId);
  }

  private async record(staff: Caller, action: string, conversationId: number): Promise<void> {
    await this.audit.record({ actor: staff.userId, action, subject: `conversation:${conversationId}` });
  }
}
