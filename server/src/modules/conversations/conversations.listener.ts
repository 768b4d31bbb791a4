import { Injectable } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';
import { UserErasedEvent } from '../users/events/user-erased.event.js';
import { ConversationsService } from './conversations.service.js';

/** Erases a person's conversations together with the account. */
@Injectable()
export class ConversationsListener {
  constructor(private readonly conversations: ConversationsService) {}

  @OnEvent(UserErasedEvent.name)
  async eraseAccount(event: UserErasedEvent): Promise<void> {
    await this.conversations.deleteAllOf(event.userId);
  }
}
