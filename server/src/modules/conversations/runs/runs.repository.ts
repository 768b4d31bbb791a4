import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, LessThan, MoreThan, type Repository } from 'typeorm';
import { now } from '../../../common/clock.js';
import { RowReader } from '../../../database/reading/row-reader.js';
import { marks, overList } from '../../../database/reading/statement-reader.js';
import { StaleWriteError } from '../../../database/transactions/stale-write.error.js';
import { statementOf, writeAtomically } from '../../../database/transactions/write-atomically.js';
import { Run } from './entities/run.entity.js';
import { RunSeal } from './run-seal.js';
import { type RunRecord, UNFINISHED } from './run.record.js';

/** The rows of runs: the queue of turns, and who holds which. */
@Injectable()
export class RunsRepository {
  private readonly rows: Repository<Run>;
  private readonly reader: RowReader<Run>;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly seal: RunSeal,
  ) {
    this.rows = dataSource.getRepository(Run);
    this.reader = new RowReader(dataSource, Run, 'run');
  }

  async findOne(id: string): Promise<RunRecord | null> {
    return this.openOptional(await this.reader.findOne('WHERE run.id = ?', [id]));
  }

  /** The run in progress (the first, when others wait behind it), else the newest; null when there was none. */
  async findCurrent(conversationId: number): Promise<RunRecord | null> {
    return (await this.findFirstUnfinished(conversationId)) ?? (await this.findNewest(conversationId));
  }

  async findNewest(conversationId: number): Promise<RunRecord | null> {
    return this.openOptional(
      await this.rows.findOne({ where: { conversationId }, order: { answerMessageId: 'DESC' } }),
    );
  }

  async findFirstUnfinished(conversationId: number): Promise<RunRecord | null> {
    const where = { conversationId, status: In([...UNFINISHED]) };
    return this.openOptional(await this.rows.findOne({ where, order: { answerMessageId: 'ASC' } }));
  }

  /** The run whose state of the graph waits for the person; null when nothing is asked. */
  async findWaiting(conversationId: number): Promise<RunRecord | null> {
    const where = { conversationId, isWaiting: true };
    return this.openOptional(await this.rows.findOne({ where, order: { answerMessageId: 'DESC' } }));
  }

  /** The first run whose answer is newer than a message; null when there is none. */
  async findFirstAfter(conversationId: number, messageId: number): Promise<RunRecord | null> {
    const where = { conversationId, answerMessageId: MoreThan(messageId) };
    return this.openOptional(await this.rows.findOne({ where, order: { answerMessageId: 'ASC' } }));
  }

  async findByAnswer(conversationId: number, answerMessageId: number): Promise<RunRecord | null> {
    return this.openOptional(await this.rows.findOneBy({ conversationId, answerMessageId }));
  }

  /** The runs from one answer on, in order. */
  async findFrom(conversationId: number, answerMessageId: number): Promise<RunRecord[]> {
    const where = { conversationId, answerMessageId: MoreThan(answerMessageId - 1) };
    const rows = await this.rows.find({ where, order: { answerMessageId: 'ASC' } });
    return rows.map((row) => this.seal.open(row));
  }

  /** The unfinished and the waiting runs of some conversations, oldest first. */
  async findOpenByConversations(ids: readonly number[]): Promise<RunRecord[]> {
    if (ids.length === 0) return [];
    const rows = await this.reader.find(openOf(ids), [...ids, ...UNFINISHED, true]);
    return rows.map((row) => this.seal.open(row));
  }

  async findIdsByConversation(conversationId: number): Promise<string[]> {
    const rows = await this.rows.find({ where: { conversationId }, select: { id: true } });
    return rows.map((row) => row.id);
  }

  async countUnfinishedByUser(userId: number): Promise<number> {
    return this.rows.countBy({ userId, status: In([...UNFINISHED]) });
  }

  /**
   * Takes the oldest queued run that may start: no earlier one of its conversation is unfinished, and its user has fewer
   * than `runningPerUser` running. Null when there is none, or when another process was quicker.
   */
  async claimNext(holder: string, runningPerUser: number): Promise<RunRecord | null> {
    const row = await this.rows
      .createQueryBuilder('run')
      .where({ status: 'queued' })
      .andWhere(FIRST_OF_ITS_CONVERSATION)
      .andWhere(USER_HAS_ROOM, { runningPerUser })
      .orderBy('run.answer_message_id', 'ASC')
      .limit(1)
      .getOne();
    return row === null ? null : this.claim(row, holder);
  }

  /** Tells the other processes that somebody works on these runs. */
  async heartbeat(ids: readonly string[]): Promise<void> {
    await this.rows.update({ id: In([...ids]), status: 'running' }, { heartbeatAt: now() });
  }

  /** The running runs whose last sign of life is older than a moment. */
  async findSilent(since: string): Promise<RunRecord[]> {
    return (await this.rows.findBy({ status: 'running', heartbeatAt: LessThan(since) })).map((row) =>
      this.seal.open(row),
    );
  }

  /** Puts a running or cut run back into the queue; false when it has moved on meanwhile. */
  async requeue(run: RunRecord): Promise<boolean> {
    const { id, epoch, status } = run;
    const { affected } = await this.rows.update(
      { id, epoch, status },
      { status: 'queued', holder: null, stopRequested: false },
    );
    return affected === 1;
  }

  /** Asks whoever holds or will hold the run to stop it; false when it is finished. */
  async requestStop(run: RunRecord): Promise<boolean> {
    const { affected } = await this.rows.update({ id: run.id, status: In([...UNFINISHED]) }, { stopRequested: true });
    return affected === 1;
  }

  /** What was asked of the person in a conversation is not asked any more. */
  async endWaits(conversationId: number): Promise<void> {
    await this.rows.update({ conversationId, isWaiting: true }, { isWaiting: false });
  }

  /** Which of the runs a holder works on are to be stopped. */
  async findStopRequests(holder: string): Promise<string[]> {
    const where = { holder, status: 'running', stopRequested: true };
    return (await this.rows.find({ where, select: { id: true } })).map((row) => row.id);
  }

  /** A claim that a loss of power undoes leaves the run in the queue, where the next start finds it. */
  private async claim(row: Run, holder: string): Promise<RunRecord | null> {
    const { id, epoch } = row;
    const claimed = { status: 'running', epoch: epoch + 1, holder, heartbeatAt: now() };
    const update = this.rows.createQueryBuilder().update().set(claimed).where({ id, epoch, status: 'queued' });
    try {
      await writeAtomically(this.dataSource, [statementOf(update, { mustChange: true })], 'crash');
    } catch (error) {
      if (error instanceof StaleWriteError) return null;
      throw error;
    }
    return this.seal.open({ ...row, ...claimed });
  }

  private openOptional(row: Run | null): RunRecord | null {
    return row === null ? null : this.seal.open(row);
  }
}

const FIRST_OF_ITS_CONVERSATION = `NOT EXISTS (
  SELECT 1 FROM runs earlier
  WHERE earlier.conversation_id = run.conversation_id AND earlier.status IN ('queued', 'running')
    AND earlier.answer_message_id < run.answer_message_id)`;

const USER_HAS_ROOM = `(
  SELECT COUNT(*) FROM runs active
  WHERE active.user_id = run.user_id AND active.status = 'running') < :runningPerUser`;

const openOf = overList(
  (ids) =>
    `WHERE run.conversation_id IN (${ids}) AND (run.status IN (${marks(UNFINISHED)}) OR run.is_waiting = ?) ORDER BY run.answer_message_id`,
);
