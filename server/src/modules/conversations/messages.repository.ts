import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, MoreThan, type Repository, type SelectQueryBuilder } from 'typeorm';
import { RowReader } from '../../database/reading/row-reader.js';
import { Message } from './entities/message.entity.js';
import { MessageSeal } from './message-seal.js';
import type { MessageRecord, Reaction, SaidMessage } from './message.record.js';
import type { OwnerScope } from './owner-scope.js';
import type { TreeNode } from './tree/message-tree.js';

/** Messages a branch is followed back over at most. */
const LONGEST_BRANCH = 100_000;
/** Messages that are in memory at once when all of a conversation are read. */
const BATCH = 500;

/** Which stretch of a list is wanted. */
export interface Stretch {
  readonly skip: number;
  readonly take: number;
}

/** The rows of messages. Texts come in and go out readable; answers that are still being made are not found here. */
@Injectable()
export class MessagesRepository {
  private readonly rows: Repository<Message>;
  private readonly reader: RowReader<Message>;

  constructor(
    @InjectDataSource() dataSource: DataSource,
    private readonly seal: MessageSeal,
  ) {
    this.rows = dataSource.getRepository(Message);
    this.reader = new RowReader(dataSource, Message, 'message');
  }

  /** All messages of a conversation, every branch, oldest first. */
  async findPage(conversationId: number, stretch: Stretch): Promise<[MessageRecord[], number]> {
    const all = { where: SHOWN, order: 'ORDER BY message.id' };
    const [rows, count] = await this.reader.findPage(all, [conversationId, false], stretch);
    return [rows.map((row) => this.seal.open(row)), count];
  }

  async findOneInConversation(conversationId: number, id: number): Promise<MessageRecord | null> {
    const row = await this.reader.findOne(`${SHOWN} AND message.id = ?`, [conversationId, false, id]);
    return row === null ? null : this.seal.open(row);
  }

  /** A message of a conversation the scope may touch; others' messages are not found. */
  async findOneByOwner(scope: OwnerScope, id: number): Promise<MessageRecord | null> {
    const query = this.rows.createQueryBuilder('message').where({ id, isPending: false });
    if (scope !== 'everyone') query.andWhere(IS_OWNED, { ownerId: scope.ownerId });
    const row = await query.getOne();
    return row === null ? null : this.seal.open(row);
  }

  /** A stretch of the branch that ends with a message, from its start, and the number of all its messages. */
  async findBranchPage(conversationId: number, leafId: number, stretch: Stretch): Promise<[MessageRecord[], number]> {
    const query = this.pathQuery(conversationId, leafId, LONGEST_BRANCH);
    const [rows, count] = await query.offset(stretch.skip).limit(stretch.take).getManyAndCount();
    return [rows.map((row) => this.seal.open(row)), count];
  }

  /** How the messages of a conversation hang together, oldest first, without their texts. */
  async findTree(conversationId: number): Promise<TreeNode[]> {
    const select = { id: true, parentId: true, createdAt: true } as const;
    return this.rows.find({ where: { conversationId, isPending: false }, select, order: { id: 'ASC' } });
  }

  /** The messages of people on the staff that are newer than a message, oldest first. */
  async findOfStaffAfter(conversationId: number, id: number): Promise<MessageRecord[]> {
    const where = { conversationId, id: MoreThan(id), sender: 'staff', isPending: false };
    const rows = await this.rows.find({ where, order: { id: 'ASC' } });
    return rows.map((row) => this.seal.open(row));
  }

  /** The number of the newest message; 0 without messages. */
  async findNewestId(conversationId: number): Promise<number> {
    return (await this.rows.maximum('id', { conversationId })) ?? 0;
  }

  /** All messages of a conversation, every branch, oldest first; read in batches. */
  async *all(conversationId: number): AsyncGenerator<MessageRecord> {
    for (let last = 0; ;) {
      const where = { conversationId, isPending: false, id: MoreThan(last) };
      const rows = await this.rows.find({ where, order: { id: 'ASC' }, take: BATCH });
      for (const row of rows) yield this.seal.open(row);
      last = rows.at(-1)?.id ?? last;
      if (rows.length < BATCH) return;
    }
  }

  /** Messages of any conversations, by their numbers; for figures of the whole installation. */
  async findEverywhere(ids: readonly number[]): Promise<Map<number, MessageRecord>> {
    const rows = ids.length === 0 ? [] : await this.rows.findBy({ id: In([...ids]), isPending: false });
    return new Map(rows.map((row) => [row.id, this.seal.open(row)]));
  }

  async findByIds(conversationId: number, ids: readonly number[]): Promise<MessageRecord[]> {
    const rows = ids.length === 0 ? [] : await this.rows.findBy({ conversationId, id: In([...ids]) });
    return rows.map((row) => this.seal.open(row));
  }

  /**
   * What later questions lean on of the newest `limit` messages on the way from the start to a message, that message
   * included, oldest first.
   */
  async findSaidOnPath(conversationId: number, leafId: number, limit: number): Promise<SaidMessage[]> {
    return (await this.rowsOnPath(conversationId, leafId, limit)).map((row) => this.seal.openSaid(row));
  }

  async setReaction(message: MessageRecord, reaction: Reaction | null, comment: string | null): Promise<void> {
    const { id, conversationId } = message;
    await this.rows.update({ id, conversationId }, { reaction, reactionComment: this.seal.comment(comment) });
  }

  private async rowsOnPath(conversationId: number, leafId: number, limit: number): Promise<Message[]> {
    return this.pathQuery(conversationId, leafId, limit).getMany();
  }

  private pathQuery(conversationId: number, leafId: number, limit: number): SelectQueryBuilder<Message> {
    return this.rows
      .createQueryBuilder('message')
      .addCommonTableExpression(PATH, 'path', { recursive: true, columnNames: ['id', 'parent_id', 'depth'] })
      .innerJoin('path', 'path', 'path.id = message.id')
      .where({ conversationId, isPending: false })
      .setParameters({ conversationId, leafId, limit })
      .orderBy('message.id', 'ASC');
  }
}

const SHOWN = 'WHERE message.conversation_id = ? AND message.is_pending = ?';

const IS_OWNED =
  'EXISTS (SELECT 1 FROM conversations owned WHERE owned.id = message.conversation_id AND owned.user_id = :ownerId)';

/** Walks from the leaf towards the start, at most `limit` messages. */
const PATH = `
  SELECT leaf.id, leaf.parent_id, 1
  FROM messages leaf
  WHERE leaf.id = :leafId AND leaf.conversation_id = :conversationId
  UNION ALL
  SELECT parent.id, parent.parent_id, path.depth + 1
  FROM messages parent
  JOIN path ON parent.id = path.parent_id
  WHERE parent.conversation_id = :conversationId AND path.depth < :limit`;
