import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { TimestampColumn } from '../../../database/columns/timestamp.column.js';
import type { AnswerResult } from '../answer-result.js';

/** What one answer took and how it went; holds no text. */
@Entity({ name: 'system_metrics' })
export class SystemMetrics {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @TimestampColumn()
  timestamp: string;

  /** Per cent of one processor that the server used since the row before. */
  @Column({ name: 'cpu_usage', type: 'float' })
  cpuUsage: number;

  /** Resident memory of the server in per cent of the machine's. */
  @Column({ name: 'memory_usage', type: 'float' })
  memoryUsage: number;

  /** Milliseconds from the start of the run to its stored answer. */
  @Column({ name: 'response_time', type: 'integer' })
  responseTime: number;

  @Column({ name: 'agent_type', type: 'varchar', length: 64 })
  agentType: string;

  @Column({ type: 'boolean' })
  success: boolean;

  @Column({ type: 'varchar', length: 16 })
  result: AnswerResult;

  @Column({ name: 'llm_calls', type: 'integer' })
  llmCalls: number;

  @Column({ name: 'user_id', type: 'integer' })
  userId: number;

  @Column({ name: 'conversation_id', type: 'integer' })
  conversationId: number;

  /** The question. */
  @Column({ name: 'message_id', type: 'integer' })
  messageId: number;
}
