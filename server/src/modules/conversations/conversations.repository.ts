import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, Equal, In, IsNull, LessThan, MoreThan, type Repository } from 'typeorm';
import { chunksOf } from '../../common/chunks.js';
import { now } from '../../common/clock.js';
import { RowReader } from '../../database/reading/row-reader.js';
import {
  type Safety,
  type Statement,
  statementOf,
  writeAtomically,
} from '../../database/transactions/write-atomically.js';
import { conditionsOf, conditionsOfOne } from './conversation-conditions.js';
import type { ConversationFilter, ConversationSelection } from './conversation-filter.js';
import type { ConversationReference } from './conversation-reference.js';
import { ConversationTitles } from './conversation-titles.js';
import type { ConversationRecord } from './conversation.record.js';
import { Conversation } from './entities/conversation.entity.js';
import { Message } from './entities/message.entity.js';
import type { OwnerScope } from './owner-scope.js';
import { TITLE_SOURCE, WordIndex } from './search/word-index.js';

const VALUES_PER_QUERY = 500;

/** The rows of conversations. Titles come in and go out readable. */
@Injectable()
export class ConversationsRepository {
  private readonly rows: Repository<Conversation>;
  private readonly reader: RowReader<Conversation>;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly titles: ConversationTitles,
    private readonly words: WordIndex,
  ) {
    this.rows = dataSource.getRepository(Conversation);
    this.reader = new RowReader(dataSource, Conversation, 'conversation');
  }

  /**
   * Starts a conversation; null when the thread id is taken, by whomever.
   *
   * @param safeFrom `crash` for one that nobody is told of before a message in it is stored.
   */
  async insert(
    ownerId: number,
    threadId: string,
    title: string,
    safeFrom: Safety = 'powerLoss',
  ): Promise<ConversationRecord | null> {
    const createdAt = now();
    const row = {
      threadId,
      userId: ownerId,
      title: this.titles.seal(title),
      isArchived: false,
      createdAt,
      updatedAt: createdAt,
    };
    const insertion = statementOf(this.rows.createQueryBuilder().insert().values(row).orIgnore());
    await writeAtomically(this.dataSource, [insertion], safeFrom);
    const inserted = await this.rows.findOneBy({ threadId, userId: ownerId, title: row.title });
    if (inserted === null) return null;
    if (title !== '') await writeAtomically(this.dataSource, this.words.additions(inserted.id, TITLE_SOURCE, title));
    return this.open(inserted);
  }

  async findOneByOwner(scope: OwnerScope, reference: ConversationReference): Promise<ConversationRecord | null> {
    const { where, values } = conditionsOfOne(scope, reference);
    const row = await this.reader.findOne(where, values);
    return row === null ? null : this.open(row);
  }

  async findAllByOwner(ownerId: number): Promise<ConversationRecord[]> {
    return (await this.rows.findBy({ userId: ownerId })).map((row) => this.open(row));
  }

  /** The next conversations by number, for work on many of them; narrowed to one owner, or to those quiet since a moment. */
  async findBatch(afterId: number, { userId, quietSince }: ConversationSelection): Promise<ConversationRecord[]> {
    const where = {
      id: MoreThan(afterId),
      ...(userId === undefined ? {} : { userId }),
      ...(quietSince === undefined ? {} : { updatedAt: LessThan(quietSince) }),
    };
    const rows = await this.rows.find({ where, order: { id: 'ASC' }, take: VALUES_PER_QUERY });
    return rows.map((row) => this.open(row));
  }

  async findByIds(ids: readonly number[]): Promise<ConversationRecord[]> {
    if (ids.length === 0) return [];
    return (await this.rows.findBy({ id: In([...ids]) })).map((row) => this.open(row));
  }

  async findByThreads(threadIds: readonly string[]): Promise<ConversationRecord[]> {
    const rows = [];
    for (const chunk of chunksOf(threadIds, VALUES_PER_QUERY)) {
      rows.push(...(await this.rows.findBy({ threadId: In(chunk) })));
    }
    return rows.map((row) => this.open(row));
  }

  /** One page of the owner's conversations that fit the filter, and the number of all that do. */
  async findPageByOwner(
    scope: OwnerScope,
    filter: ConversationFilter,
    page: { readonly skip: number; readonly take: number },
  ): Promise<[ConversationRecord[], number]> {
    const hashes = filter.search === undefined ? [] : this.words.hashesOf(filter.search);
    const { where, values } = conditionsOf(scope, filter, hashes);
    const order = `ORDER BY conversation.${COLUMNS[filter.orderBy]} ${filter.direction}, conversation.id ${filter.direction}`;
    const [rows, count] = await this.reader.findPage({ where, order }, values, page);
    return [rows.map((row) => this.open(row)), count];
  }

  async rename(conversation: ConversationRecord, title: string): Promise<void> {
    const { id } = conversation;
    const values = { title: this.titles.seal(title), updatedAt: now() };
    await writeAtomically(this.dataSource, [
      statementOf(this.rows.createQueryBuilder().update().set(values).where({ id }), { mustChange: true }),
      this.words.titleRemoval(id),
      ...this.words.additions(id, TITLE_SOURCE, title),
    ]);
  }

  /** The writes that give a conversation without messages its title; of two first messages at once, the first names it. */
  firstTitle(conversationId: number, title: string): Statement[] {
    const update = this.rows
      .createQueryBuilder()
      .update()
      .set({ title: this.titles.seal(title) });
    return [
      statementOf(update.where({ id: conversationId }).andWhere(HAS_NO_MESSAGES, { conversationId })),
      ...this.words.additions(conversationId, TITLE_SOURCE, title),
    ];
  }

  async setArchived(conversation: ConversationRecord, isArchived: boolean): Promise<void> {
    await this.rows.update({ id: conversation.id }, { isArchived, updatedAt: now() });
  }

  /**
   * Has a person on the staff answer from now on, unless another of them does than the one named: null for none. @returns
   * whether that person answers now.
   */
  async takeOverFrom(conversation: ConversationRecord, staffId: number, named: number | null): Promise<boolean> {
    const others = [IsNull(), ...[staffId, named].flatMap((id) => (id === null ? [] : [Equal(id)]))];
    const where = others.map((takenOverById) => ({ id: conversation.id, takenOverById }));
    const changes = { takenOverById: staffId, updatedAt: now() };
    const { affected } = await this.rows.createQueryBuilder().update().set(changes).where(where).execute();
    return affected === 1;
  }

  /** Has a person on the staff answer from now on, or the agents again with null. */
  async setTakenOver(conversation: ConversationRecord, staffId: number | null): Promise<void> {
    await this.rows.update({ id: conversation.id }, { takenOverById: staffId, updatedAt: now() });
  }

  /** Deletes the conversation with all that hangs on it: messages, runs, their events, keys and words. */
  async delete(conversation: ConversationRecord): Promise<void> {
    await this.rows.delete({ id: conversation.id });
  }

  /** Deletes the messages with their runs, events, keys and words; the conversation and its title stay. */
  async clear(conversation: ConversationRecord): Promise<void> {
    const conversationId = conversation.id;
    const messages = this.dataSource.createQueryBuilder().delete().from(Message).where({ conversationId });
    await writeAtomically(this.dataSource, [
      this.touch(conversationId),
      this.continueAfter(conversationId, null),
      statementOf(messages),
      this.words.messagesRemoval(conversationId),
    ]);
  }

  /** The write that marks a conversation as changed now; on PostgreSQL it also holds its row until the batch ends. */
  touch(conversationId: number): Statement {
    const update = this.rows.createQueryBuilder().update().set({ updatedAt: now() }).where({ id: conversationId });
    return statementOf(update, { mustChange: true });
  }

  /** The write that chooses the message the next one follows; null for the newest. */
  continueAfter(conversationId: number, messageId: number | null): Statement {
    const update = this.rows.createQueryBuilder().update().set({ continuesAfterId: messageId });
    return statementOf(update.where({ id: conversationId }));
  }

  async chooseNext(conversation: ConversationRecord, messageId: number): Promise<void> {
    await writeAtomically(this.dataSource, [this.continueAfter(conversation.id, messageId)]);
  }

  private open(row: Conversation): ConversationRecord {
    return { ...row, title: this.titles.open(row.title) };
  }
}

const HAS_NO_MESSAGES = 'NOT EXISTS (SELECT 1 FROM messages said WHERE said.conversation_id = :conversationId)';

const COLUMNS = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;
