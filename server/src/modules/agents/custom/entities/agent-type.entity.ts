import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { TimestampColumn } from '../../../../database/columns/timestamp.column.js';
import type { AgentMode } from '../../agent.contract.js';

/** An agent as administrators define it: one of their own, or what they changed of one that comes with the software. */
@Entity({ name: 'agent_types' })
export class AgentType {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ type: 'varchar', length: 40, unique: true })
  name: string;

  @Column({ type: 'varchar', length: 60 })
  label: string;

  /** What it is for, as people read it. */
  @Column({ type: 'varchar', length: 300 })
  description: string;

  @Column({ name: 'system_prompt', type: 'text' })
  systemPrompt: string;

  /** CSS colour of its badge, `#rrggbb`. */
  @Column({ type: 'varchar', length: 7 })
  colour: string;

  @Column({ type: 'varchar', length: 10 })
  mode: AgentMode;

  /** JSON list of toolsets and tools. */
  @Column({ type: 'text' })
  tools: string;

  /** JSON list of words, normalised. */
  @Column({ name: 'routing_words', type: 'text' })
  routingWords: string;

  @Column({ name: 'is_active', type: 'boolean' })
  isActive: boolean;

  /** Number of the version in force. */
  @Column({ type: 'integer' })
  version: number;

  @TimestampColumn({ name: 'updated_at' })
  updatedAt: string;
}
