import { Injectable } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';
import { SessionEndedEvent } from '../auth/events/session-ended.event.js';
import { UserErasedEvent } from '../users/events/user-erased.event.js';
import { VerificationService } from './verification.service.js';

/** Ends claims and proofs together with the conversation, the session or the account they belong to. */
@Injectable()
export class VerificationListener {
  constructor(private readonly verification: VerificationService) {}

  @OnEvent('ConversationDeletedEvent')
  async forgetConversation(event: { readonly conversationId: number }): Promise<void> {
    await this.verification.forget(event.conversationId);
  }

  @OnEvent(UserErasedEvent.name)
  async forgetAccount(event: UserErasedEvent): Promise<void> {
    await this.verification.forgetAccount(event.userId);
  }

  @OnEvent(SessionEndedEvent.name)
  async forgetSession(event: SessionEndedEvent): Promise<void> {
    await this.verification.forgetSession(event.sessionId);
  }
}
