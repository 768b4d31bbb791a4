import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { marks, StatementReader } from '../../database/reading/statement-reader.js';
import type { ConversationOverview, LastMessage } from './conversation.record.js';
import type { Message } from './entities/message.entity.js';
import { MessageSeal } from './message-seal.js';
import { parseSender } from './message.record.js';

interface CountRow {
  conversationId: number;
  agentType: string | null;
  count: number | string;
  newestId: number;
}

type NewestRow = Pick<Message, 'id' | 'conversationId' | 'sender' | 'content' | 'createdAt'>;

/** Reads what lists show of conversations beside their rows, in two queries however many conversations there are. */
@Injectable()
export class ConversationOverviewsRepository {
  private readonly counts: StatementReader<CountRow>;
  private readonly newest: StatementReader<NewestRow>;

  constructor(
    @InjectDataSource() dataSource: DataSource,
    private readonly seal: MessageSeal,
  ) {
    this.counts = new StatementReader(dataSource);
    this.newest = new StatementReader(dataSource);
  }

  /** One overview for each of the ids; empty ones for conversations without messages. */
  async findByConversations(ids: readonly number[]): Promise<Map<number, ConversationOverview>> {
    const counts = ids.length === 0 ? [] : await this.countByAgent(ids);
    const newest = await this.findNewest(ids, counts);
    return new Map(
      ids.map((id) => [
        id,
        overviewOf(
          counts.filter((row) => row.conversationId === id),
          newest.get(id),
        ),
      ]),
    );
  }

  private async countByAgent(ids: readonly number[]): Promise<CountRow[]> {
    return this.counts.read(countByAgent(ids), [...ids, false]);
  }

  private async findNewest(ids: readonly number[], counts: readonly CountRow[]): Promise<Map<number, LastMessage>> {
    const newestIds = ids.flatMap((id) => {
      const own = counts.filter((row) => row.conversationId === id).map((row) => row.newestId);
      return own.length === 0 ? [] : [Math.max(...own)];
    });
    const rows = newestIds.length === 0 ? [] : await this.newest.read(withIds(newestIds), newestIds);
    return new Map(rows.map((row) => [row.conversationId, this.toLastMessage(row)]));
  }

  private toLastMessage(row: NewestRow): LastMessage {
    const { id, createdAt } = row;
    return { id, sender: parseSender(row.sender), content: this.seal.openContent(row.content), createdAt };
  }
}

function overviewOf(counts: readonly CountRow[], lastMessage: LastMessage | undefined): ConversationOverview {
  return {
    messageCount: counts.reduce((sum, row) => sum + Number(row.count), 0),
    agentsUsed: counts.flatMap((row) => (row.agentType === null ? [] : [row.agentType])).sort(),
    lastMessage: lastMessage ?? null,
  };
}

const countByAgent = (ids: readonly number[]): string => `
  SELECT conversation_id AS "conversationId", agent_type AS "agentType", COUNT(*) AS "count", MAX(id) AS "newestId"
  FROM messages
  WHERE conversation_id IN (${marks(ids)}) AND is_pending = ?
  GROUP BY conversation_id, agent_type`;

const withIds = (ids: readonly number[]): string => `
  SELECT id, conversation_id AS "conversationId", sender, content, created_at AS "createdAt"
  FROM messages
  WHERE id IN (${marks(ids)})`;
