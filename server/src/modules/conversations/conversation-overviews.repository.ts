import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, type Repository } from 'typeorm';
import type { ConversationOverview, LastMessage } from './conversation.record.js';
import { Message } from './entities/message.entity.js';
import { MessageSeal } from './message-seal.js';
import { parseSender } from './message.record.js';

interface CountRow {
  conversationId: number;
  agentType: string | null;
  count: number | string;
  newestId: number;
}

/** Reads what lists show of conversations beside their rows, in two queries however many conversations there are. */
@Injectable()
export class ConversationOverviewsRepository {
  private readonly messages: Repository<Message>;

  constructor(
    @InjectDataSource() dataSource: DataSource,
    private readonly seal: MessageSeal,
  ) {
    this.messages = dataSource.getRepository(Message);
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
    return this.messages
      .createQueryBuilder('message')
      .select('message.conversation_id', 'conversationId')
      .addSelect('message.agent_type', 'agentType')
      .addSelect('COUNT(*)', 'count')
      .addSelect('MAX(message.id)', 'newestId')
      .where({ conversationId: In([...ids]), isPending: false })
      .groupBy('message.conversation_id')
      .addGroupBy('message.agent_type')
      .getRawMany<CountRow>();
  }

  private async findNewest(ids: readonly number[], counts: readonly CountRow[]): Promise<Map<number, LastMessage>> {
    const newestIds = ids.flatMap((id) => {
      const own = counts.filter((row) => row.conversationId === id).map((row) => row.newestId);
      return own.length === 0 ? [] : [Math.max(...own)];
    });
    const rows = newestIds.length === 0 ? [] : await this.messages.findBy({ id: In(newestIds) });
    return new Map(rows.map((row) => [row.conversationId, this.toLastMessage(row)]));
  }

  private toLastMessage(row: Message): LastMessage {
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
