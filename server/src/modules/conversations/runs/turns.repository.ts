import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type InsertQueryBuilder, IsNull, Not } from 'typeorm';
import { now } from '../../../common/clock.js';
import { type Statement, statementOf, writeAtomically } from '../../../database/transactions/write-atomically.js';
import { ConversationsRepository } from '../conversations.repository.js';
import { Conversation } from '../entities/conversation.entity.js';
import { Message } from '../entities/message.entity.js';
import { MessageSeal } from '../message-seal.js';
import { WordIndex } from '../search/word-index.js';
import { Run } from './entities/run.entity.js';
import { NEXT_PARENT } from '../tree/next-parent.js';
import { IdempotencyKeysRepository } from './idempotency-keys.repository.js';
import { RunEventsRepository } from './run-events.repository.js';
import { RunSeal } from './run-seal.js';
import type { RunRecord } from './run.record.js';
import type { FinishedTurn, NewTurn } from './turn.record.js';

/** Writes whole turns: each of them is one transaction. */
@Injectable()
export class TurnsRepository {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly conversations: ConversationsRepository,
    private readonly messages: MessageSeal,
    private readonly runs: RunSeal,
    private readonly events: RunEventsRepository,
    private readonly keys: IdempotencyKeysRepository,
    private readonly words: WordIndex,
  ) {}

  /**
   * Stores the question, the place of its answer, and the run, queued. For a person on the staff it stores the question
   * with a run that is over, whose message is the question itself.
   *
   * @throws StaleWriteError when the conversation is gone or has been taken over or handed back meanwhile, the key is in use, the waiting run was answered meanwhile, or
   * the user has no room; nothing is stored then.
   */
  async store(turn: NewTurn): Promise<void> {
    await writeAtomically(this.dataSource, [
      ...this.lockOf(turn.userId),
      this.room(turn),
      ...(turn.title === null ? [] : this.conversations.firstTitle(turn.conversationId, turn.title)),
      ...(turn.question.kind === 'new' ? [this.questionRow(turn, turn.question.content, turn.question.after)] : []),
      this.conversations.continueAfter(turn.conversationId, null),
      ...(turn.isForStaff ? [] : [this.answerRow(turn)]),
      this.runRow(turn),
      ...(turn.isForStaff && turn.question.kind === 'new' ? this.words.ofRun(turn.runId, turn.question.content) : []),
      ...(turn.answers === null ? [] : [this.takeWait(turn.answers)]),
      ...(turn.key === null ? [] : this.keys.claim(turn.key, turn.userId, turn.runId)),
    ]);
  }

  /**
   * Stores the answer with the end of the run.
   *
   * @throws StaleWriteError when another process holds the run by now, or the conversation is gone.
   */
  async finish(run: RunRecord, finished: FinishedTurn): Promise<void> {
    await writeAtomically(this.dataSource, [
      this.runEnd(run, finished),
      this.answer(run, finished),
      this.conversations.touch(run.conversationId),
      ...(finished.isWaiting ? [this.endOtherWaits(run)] : []),
      ...this.events.additions(run.id, finished.events),
      ...this.words.additions(run.conversationId, run.userMessageId, finished.said),
      ...this.words.additions(run.conversationId, run.answerMessageId, finished.content),
    ]);
  }

  /** SQLite writes one batch after the other anyway; on PostgreSQL those of one user have to, to be counted right. */
  private lockOf(userId: number): Statement[] {
    if (this.dataSource.options.type !== 'postgres') return [];
    return [{ sql: 'SELECT pg_advisory_xact_lock($1, $2)', parameters: [USER_LOCK, userId] }];
  }

  private room({ conversationId, userId, unfinishedPerUser, isForStaff }: NewTurn): Statement {
    const update = this.dataSource
      .createQueryBuilder()
      .update(Conversation)
      .set({ updatedAt: now() })
      .where({ id: conversationId, takenOverById: isForStaff ? Not(IsNull()) : IsNull() })
      .andWhere(USER_HAS_ROOM, { userId, unfinishedPerUser });
    return statementOf(update, { mustChange: true });
  }

  private questionRow(turn: NewTurn, content: string, after: number | null | 'newest'): Statement {
    const { conversationId, runId } = turn;
    const parentId = after === 'newest' ? () => NEXT_PARENT : after;
    const row = { ...PLAIN_MESSAGE, conversationId, parentId, runId, sender: 'user', isPending: false };
    return statementOf(
      this.insert(Message)
        .values({ ...row, content: this.messages.content(content), createdAt: now() })
        .setParameters({ conversationId }),
    );
  }

  private answerRow(turn: NewTurn): Statement {
    const { conversationId, runId } = turn;
    const row = { ...PLAIN_MESSAGE, conversationId, runId, sender: 'assistant', isPending: true };
    return statementOf(
      this.insert(Message)
        .values({ ...row, parentId: questionOf(turn), content: this.messages.content(''), createdAt: now() })
        .setParameters({ runId }),
    );
  }

  private runRow(turn: NewTurn): Statement {
    const { runId, conversationId, userId, answers, isForStaff } = turn;
    return statementOf(
      this.insert(Run)
        .values({
          ...(isForStaff ? { ...FINISHED_RUN, finishedAt: now() } : NEW_RUN),
          id: runId,
          conversationId,
          userId,
          userMessageId: questionOf(turn),
          answerMessageId: () => (isForStaff ? QUESTION_OF_RUN : ANSWER_OF_RUN),
          waitId: answers?.waitId ?? runId,
          answersRunId: answers?.id ?? null,
          request: this.runs.request(turn.request),
          createdAt: now(),
        })
        .setParameters({ runId }),
    );
  }

  private takeWait(answered: RunRecord): Statement {
    const update = this.dataSource.createQueryBuilder().update(Run).set({ isWaiting: false });
    return statementOf(update.where({ id: answered.id, isWaiting: true }), { mustChange: true });
  }

  private runEnd(run: RunRecord, { status, isWaiting, interrupt }: FinishedTurn): Statement {
    const { id, epoch } = run;
    const values = { status, isWaiting, interrupt: this.runs.interrupt(interrupt), holder: null, finishedAt: now() };
    const update = this.dataSource.createQueryBuilder().update(Run).set(values);
    return statementOf(update.where({ id, epoch, status: 'running' }), { mustChange: true });
  }

  private answer(run: RunRecord, { content, agentType, facts, turn }: FinishedTurn): Statement {
    const values = {
      content: this.messages.content(content),
      agentType,
      metadata: this.messages.facts(facts),
      turn: this.messages.turn(turn),
      isPending: false,
      createdAt: now(),
    };
    const update = this.dataSource.createQueryBuilder().update(Message).set(values);
    return statementOf(update.where({ id: run.answerMessageId }), { mustChange: true });
  }

  private endOtherWaits({ id, conversationId }: RunRecord): Statement {
    const update = this.dataSource.createQueryBuilder().update(Run).set({ isWaiting: false });
    return statementOf(update.where({ conversationId, isWaiting: true, id: Not(id) }));
  }

  private insert<Entity extends object>(entity: new () => Entity): InsertQueryBuilder<Entity> {
    return this.dataSource.createQueryBuilder().insert().into(entity);
  }
}

function questionOf({ question }: NewTurn): number | (() => string) {
  return question.kind === 'asked' ? question.messageId : () => QUESTION_OF_RUN;
}

/** Keeps our locks apart from others'. */
const USER_LOCK = 7_206_302;

const PLAIN_MESSAGE = { agentType: null, reaction: null, reactionComment: null, metadata: null, turn: null };

const NEW_RUN = {
  status: 'queued',
  isWaiting: false,
  epoch: 0,
  holder: null,
  heartbeatAt: null,
  stopRequested: false,
  interrupt: null,
  finishedAt: null,
};

/** A run that no agent works on. */
const FINISHED_RUN = { ...NEW_RUN, status: 'complete', epoch: 1 };

const QUESTION_OF_RUN = "(SELECT asked.id FROM messages asked WHERE asked.run_id = :runId AND asked.sender = 'user')";
const ANSWER_OF_RUN = "(SELECT made.id FROM messages made WHERE made.run_id = :runId AND made.sender = 'assistant')";
const USER_HAS_ROOM = `(
  SELECT COUNT(*) FROM runs
  WHERE runs.user_id = :userId AND runs.status IN ('queued', 'running')) < :unfinishedPerUser`;
