import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { TimestampColumn } from '../../../../database/columns/timestamp.column.js';

/**
 * One turn being answered: the row is the queue, the lock and the outcome. Whoever claims it raises `epoch`, and every
 * later write names that epoch, so that a process which lost the run cannot write to it any more.
 */
@Entity('runs')
@Index('runs_conversation', ['conversationId', 'answerMessageId'])
@Index('runs_status', ['status', 'answerMessageId'])
export class Run {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id: string;

  @Column({ name: 'conversation_id', type: 'integer' })
  conversationId: number;

  @Column({ name: 'user_id', type: 'integer' })
  userId: number;

  @Column({ name: 'user_message_id', type: 'integer' })
  userMessageId: number;

  /** The assistant's message, made with the run; also the run's place in the order of its conversation. */
  @Column({ name: 'answer_message_id', type: 'integer' })
  answerMessageId: number;

  /** A `RunStatus`. */
  @Column({ type: 'varchar', length: 12 })
  status: string;

  /** True while the state of the graph waits for the person. */
  @Column({ name: 'is_waiting', type: 'boolean' })
  isWaiting: boolean;

  /** The run under whose id the waiting state is kept: this one, or the one whose question it answers. */
  @Column({ name: 'wait_id', type: 'varchar', length: 36 })
  waitId: string;

  /** Set when the person's message answers a waiting run. */
  @Column({ name: 'answers_run_id', type: 'varchar', length: 36, nullable: true })
  answersRunId: string | null;

  @Column({ type: 'integer' })
  epoch: number;

  /** The process that holds the run; null while it is queued. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  holder: string | null;

  @TimestampColumn({ name: 'heartbeat_at', nullable: true })
  heartbeatAt: string | null;

  @Column({ name: 'stop_requested', type: 'boolean' })
  stopRequested: boolean;

  /** Sealed JSON: who asked and how. */
  @Column({ type: 'text' })
  request: string;

  /** Sealed JSON: what the run asks the person; null when it asks nothing. */
  @Column({ type: 'text', nullable: true })
  interrupt: string | null;

  @TimestampColumn({ name: 'created_at' })
  createdAt: string;

  @TimestampColumn({ name: 'finished_at', nullable: true })
  finishedAt: string | null;
}
