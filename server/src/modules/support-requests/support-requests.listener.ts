import { Injectable } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';
import { UserErasedEvent } from '../users/events/user-erased.event.js';
import { SupportRequestsService } from './support-requests.service.js';

/** Lets requests follow what happens to their conversation and their account. */
@Injectable()
export class SupportRequestsListener {
  constructor(private readonly requests: SupportRequestsService) {}

  @OnEvent('ConversationDeletedEvent')
  async detachFromConversation(event: { readonly conversationId: number }): Promise<void> {
    await this.requests.detachFromConversation(event.conversationId);
  }

  @OnEvent('IdentityClaimedEvent')
  async openForClaim(event: { readonly userId: number; readonly conversationId: number }): Promise<void> {
    await this.requests.openForClaim(event.userId, event.conversationId);
  }

  @OnEvent('IdentityProvenEvent')
  async settleClaim(event: { readonly conversationId: number }): Promise<void> {
    await this.requests.settleClaim(event.conversationId);
  }

  @OnEvent(UserErasedEvent.name)
  async removeOfAccount(event: UserErasedEvent): Promise<void> {
    await this.requests.removeByUser(event.userId);
  }
}
