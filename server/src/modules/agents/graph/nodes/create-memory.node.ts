import { Injectable } from '@nestjs/common';
import { MemoryService } from '../../../memory/memory.service.js';
import type { TurnStateUpdate, TurnStateValue } from '../state.js';
import { contextOf, type TurnRuntime } from '../turn-context.js';

/** `create_memory`: keeps the typed preferences the person stated in this message, never free text. */
@Injectable()
export class CreateMemoryNode {
  constructor(private readonly memory: MemoryService) {}

  readonly run = async (state: TurnStateValue, runtime: TurnRuntime): Promise<TurnStateUpdate> => {
    const stated = state.plan?.preferences ?? [];
    if (stated.length === 0) return {};
    const { conversationId, caller } = contextOf(runtime).request;
    const { customerId, actsFor } = state;
    await this.memory.learn({ userId: caller.userId, customerId, actsFor }, stated, { conversationId });
    return {};
  };
}
