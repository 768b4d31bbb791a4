import { randomBytes } from 'node:crypto';
import { setImmediate as nextTick } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, type InsertQueryBuilder } from 'typeorm';
import { chunksOf } from '../../../common/chunks.js';
import { now } from '../../../common/clock.js';
import { type Statement, statementOf, writeAtomically } from '../../../database/transactions/write-atomically.js';
import { ConversationTitles } from '../conversation-titles.js';
import { Conversation } from '../entities/conversation.entity.js';
import { Message } from '../entities/message.entity.js';
import { MessageSeal } from '../message-seal.js';
import { WordIndex } from '../search/word-index.js';
import type { TransferConversation, TransferMessage } from './transfer-document.js';
import { toFacts, toTurn } from './transfer-message.js';

/** Messages that are sealed before others get their turn. */
const SEALED_AT_ONCE = 100;
const VALUES_PER_QUERY = 500;

/** A conversation of a file with the account that will own it. */
export interface OwnedConversation {
  readonly ownerId: number;
  readonly conversation: TransferConversation;
}

interface ThreadUse {
  readonly threadId: string;
  readonly userId: number;
  /** PostgreSQL counts in texts. */
  readonly messageCount: number | string;
}

/** Writes conversations that come out of files: all of them, or none. */
@Injectable()
export class ImportWriter {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly titles: ConversationTitles,
    private readonly seal: MessageSeal,
    private readonly words: WordIndex,
  ) {}

  /**
   * Writes all in one transaction. A conversation of the same owner and thread that holds no messages is filled.
   *
   * @throws StaleWriteError when one of the threads is taken; nothing is written then.
   */
  async write(imports: readonly OwnedConversation[]): Promise<void> {
    const statements: Statement[] = [];
    for (const owned of imports) statements.push(...(await this.statementsFor(owned)));
    await writeAtomically(this.dataSource, statements);
  }

  /** Which of the threads are in use, by whomever, other than as an empty conversation of the owner. */
  async findTaken(imports: readonly OwnedConversation[]): Promise<Set<string>> {
    const owners = new Map(imports.map(({ ownerId, conversation }) => [conversation.thread_id, ownerId]));
    const taken = new Set<string>();
    for (const threadIds of chunksOf([...owners.keys()], VALUES_PER_QUERY)) {
      for (const { threadId, userId, messageCount } of await this.findUse(threadIds))
        if (owners.get(threadId) !== userId || Number(messageCount) > 0) taken.add(threadId);
    }
    return taken;
  }

  private async findUse(threadIds: readonly string[]): Promise<ThreadUse[]> {
    return this.dataSource
      .getRepository(Conversation)
      .createQueryBuilder('conversation')
      .select('conversation.thread_id', 'threadId')
      .addSelect('conversation.user_id', 'userId')
      .addSelect('(SELECT COUNT(*) FROM messages said WHERE said.conversation_id = conversation.id)', 'messageCount')
      .where({ threadId: In([...threadIds]) })
      .getRawMany<ThreadUse>();
  }

  private async statementsFor({ ownerId, conversation }: OwnedConversation): Promise<Statement[]> {
    const token = randomBytes(12).toString('hex');
    const threadId = conversation.thread_id;
    const statements = [...this.conversationRow(ownerId, conversation)];
    for (const [index, message] of conversation.messages.entries()) {
      statements.push(
        this.messageRow(threadId, token, message),
        ...this.words.ofRun(runIdOf(token, message.id), message.content),
      );
      if (index % SEALED_AT_ONCE === 0) await nextTick();
    }
    return [...statements, this.release(threadId)];
  }

  /** The row, made or found empty, with what the file says of it. */
  private conversationRow(userId: number, conversation: TransferConversation): Statement[] {
    const threadId = conversation.thread_id;
    const values = {
      title: this.titles.seal(conversation.title),
      isArchived: conversation.is_archived,
      createdAt: conversation.created_at,
      updatedAt: conversation.updated_at,
      importedAt: now(),
    };
    const update = this.dataSource.createQueryBuilder().update(Conversation).set(values);
    return [
      statementOf(
        this.insert(Conversation)
          .values({ ...values, threadId, userId })
          .orIgnore(),
      ),
      statementOf(update.where({ threadId, userId }).andWhere(HAS_NO_MESSAGES), { mustChange: true }),
      ...this.words.titleOfThread(threadId, conversation.title),
    ];
  }

  /** Until all are written, a message is known by a made-up run: its own number is the database's to choose. */
  private messageRow(threadId: string, token: string, message: TransferMessage): Statement {
    const [facts, turn] = [toFacts(message.answer), toTurn(message.answer)];
    const parent = message.parent_id;
    const row = {
      conversationId: () => CONVERSATION_OF_THREAD,
      parentId: parent === null ? null : () => MESSAGE_OF_RUN,
      runId: runIdOf(token, message.id),
      sender: message.sender,
      content: this.seal.content(message.content),
      agentType: message.agent_type,
      isPending: false,
      reaction: message.reaction,
      reactionComment: this.seal.comment(message.reaction_comment),
      metadata: facts === null ? null : this.seal.facts(facts),
      turn: turn === null ? null : this.seal.turn(turn),
      createdAt: message.timestamp,
    };
    const parameters = { threadId, ...(parent === null ? {} : { parentRunId: runIdOf(token, parent) }) };
    return statementOf(this.insert(Message).values(row).setParameters(parameters));
  }

  private release(threadId: string): Statement {
    const update = this.dataSource.createQueryBuilder().update(Message).set({ runId: null });
    return statementOf(update.where(`conversation_id = ${CONVERSATION_OF_THREAD}`, { threadId }));
  }

  private insert<Entity extends object>(entity: new () => Entity): InsertQueryBuilder<Entity> {
    return this.dataSource.createQueryBuilder().insert().into(entity);
  }
}

function runIdOf(token: string, messageId: number): string {
  return `${token}:${messageId}`;
}

const CONVERSATION_OF_THREAD = '(SELECT owner.id FROM conversations owner WHERE owner.thread_id = :threadId)';
const MESSAGE_OF_RUN = '(SELECT parent.id FROM messages parent WHERE parent.run_id = :parentRunId)';
const HAS_NO_MESSAGES = 'NOT EXISTS (SELECT 1 FROM messages said WHERE said.conversation_id = conversations.id)';
