import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { overList, StatementReader } from '../../database/reading/statement-reader.js';
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

type NewestRow = Pick<Message, 'id' | 'conversationId' | 'runId' | 'sender' | 'content' | 'createdAt'>;

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
    const counts = groupedByConversation(ids.length === 0 ? [] : await this.countByAgent(ids));
    const newest = await this.findNewest(counts);
    return new Map(ids.map((id) => [id, overviewOf(counts.get(id) ?? [], newest.get(id))]));
  }

  private countByAgent(ids: readonly number[]): Promise<CountRow[]> {
    return this.counts.read(countByAgent(ids), [...ids, false]);
  }

  private async findNewest(counts: ReadonlyMap<number, readonly CountRow[]>): Promise<Map<number, LastMessage>> {
    const newestIds = [...counts.values()].map((rows) => Math.max(...rows.map(({ newestId }) => newestId)));
    const rows = newestIds.length === 0 ? [] : await this.newest.read(withIds(newestIds), newestIds);
    return new Map(rows.map((row) => [row.conversationId, this.toLastMessage(row)]));
  }

  private toLastMessage(row: NewestRow): LastMessage {
    const { id, createdAt } = row;
    const content = this.seal.openContent(row.content);
    return { id, sender: parseSender(row.sender), content, isImported: row.runId === null, createdAt };
  }
}

function groupedByConversation(rows: readonly CountRow[]): Map<number, CountRow[]> {
  const groups = new Map<number, CountRow[]>();
  for (const row of rows) {
    const group = groups.get(row.conversationId);
    if (group === undefined) groups.set(row.conversationId, [row]);
    else group.push(row);
  }
  return groups;
}

function overviewOf(counts: readonly CountRow[], lastMessage: LastMessage | undefined): ConversationOverview {
  return {
    messageCount: counts.reduce((sum, row) => sum + Number(row.count), 0),
    agentsUsed: counts.flatMap((row) => (row.agentType === null ? [] : [row.agentType])).sort(),
    lastMessage: lastMessage ?? null,
  };
}

const countByAgent = overList(
  (ids) => `
  SELECT conversation_id AS "conversationId", agent_type AS "agentType", COUNT(*) AS "count", MAX(id) AS "newestId"
  FROM messages
  WHERE conversation_id IN (${ids}) AND is_pending = ?
  GROUP BY conversation_id, agent_type`,
);

const withIds = overList(
  (ids) => `
  SELECT id, conversation_id AS "conversationId", run_id AS "runId", sender, content, created_at AS "createdAt"
  FROM messages
  WHERE id IN (${ids})`,
);
