import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Conversation } from '../conversations/entities/conversation.entity.js';
import { Message } from '../conversations/entities/message.entity.js';

/** Counts conversations and messages, without opening any. */
@Injectable()
export class ConversationCountsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** @param userId whose; everybody's when left out. */
  async countConversations(since: string, userId?: number): Promise<number> {
    const query = this.dataSource
      .getRepository(Conversation)
      .createQueryBuilder('conversation')
      .where('conversation.createdAt >= :since', { since });
    if (userId !== undefined) query.andWhere('conversation.userId = :userId', { userId });
    return query.getCount();
  }

  /** @param userId whose conversations; everybody's when left out. */
  async countMessages(since: string, userId?: number): Promise<number> {
    const query = this.dataSource
      .getRepository(Message)
      .createQueryBuilder('message')
      .where('message.createdAt >= :since AND message.isPending = :isPending', { since, isPending: false });
    if (userId !== undefined) {
      query
        .innerJoin(Conversation, 'conversation', 'conversation.id = message.conversationId')
        .andWhere('conversation.userId = :userId', { userId });
    }
    return query.getCount();
  }
}
