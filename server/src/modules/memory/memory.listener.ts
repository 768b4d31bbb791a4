import { Injectable } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';
import { UserErasedEvent } from '../users/events/user-erased.event.js';
import { MemoryService } from './memory.service.js';

/** Forgets a person together with the account. */
@Injectable()
export class MemoryListener {
  constructor(private readonly memory: MemoryService) {}

  @OnEvent(UserErasedEvent.name)
  async forgetAccount(event: UserErasedEvent): Promise<void> {
    await this.memory.forget({ userId: event.userId, customerId: null });
  }
}
