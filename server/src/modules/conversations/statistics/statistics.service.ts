import { Injectable } from '@nestjs/common';
import type { Caller } from '../../../common/caller.js';
import { ConversationsService } from '../conversations.service.js';
import { MessagesRepository } from '../messages.repository.js';
import { branchesOf } from '../tree/message-tree.js';
import { type ConversationStatistics, StatisticsCounter } from './conversation-statistics.js';

/** Counts what is in a conversation. */
@Injectable()
export class StatisticsService {
  constructor(
    private readonly conversations: ConversationsService,
    private readonly messages: MessagesRepository,
  ) {}

  /** @throws ConversationNotFoundError unless the caller may read the conversation. */
  async of(caller: Caller, reference: string): Promise<ConversationStatistics & { readonly branchCount: number }> {
    const { id } = await this.conversations.readable(caller, reference);
    const counter = new StatisticsCounter();
    for await (const message of this.messages.all(id)) counter.add(message);
    return { ...counter.result(), branchCount: branchesOf(await this.messages.findTree(id)).length };
  }
}
