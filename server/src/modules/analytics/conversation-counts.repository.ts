import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Conversation } from '../conversations/entities/conversation.entity.js';
import { Message } from '../conversations/entities/message.entity.js';

/** Counts conversations and messages, without opening any. What came out of a file was not said here, and is not counted. */
@Injectable()
export class ConversationCountsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** @param userId whose; everybody's when left out. */
  async countConversations(since: string, userId?: number): Promise<number> {
    const query = this.dataSource
      .getRepository(Conversation)
      .createQueryBuilder('conversation')
      .where('conversation.createdAt >= :since', { since })
      .andWhere(WENT_ON_HERE);
    if (userId !== undefined) query.andWhere('conversation.userId = :userId', { userId });
    return query.getCount();
  }

  /** @param userId whose conversations; everybody's when left out. */
  async countMessages(since: string, userId?: number): Promise<number> {
    const query = this.dataSource
      .getRepository(Message)
      .createQueryBuilder('message')
      .where('message.createdAt >= :since AND message.isPending = :isPending', { since, isPending: false })
      .andWhere('message.runId IS NOT NULL');
    if (userId !== undefined) {
      query
        .innerJoin(Conversation, 'conversation', 'conversation.id = message.conversationId')
        .andWhere('conversation.userId = :userId', { userId });
    }
    return query.getCount();
  }
}

/** An imported conversation counts from the first message that was said in it here. */
const WENT_ON_HERE = `(conversation.importedAt IS NULL OR EXISTS (
  SELECT 1 FROM messages said WHERE said.conversation_id = conversation.id AND said.run_id IS NOT NULL))`;
