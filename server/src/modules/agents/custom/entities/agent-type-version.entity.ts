import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { TimestampColumn } from '../../../../database/columns/timestamp.column.js';

/** What an agent was defined as at some time. Rows are only added; the largest id tells whether anything has changed. */
@Entity({ name: 'agent_type_versions' })
export class AgentTypeVersion {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ type: 'varchar', length: 40 })
  name: string;

  /** 1, 2, 3, ... for each name; goes on when an agent is deleted and made again. */
  @Column({ type: 'integer' })
  version: number;

  /** The whole definition as JSON; null records that the agent was deleted. */
  @Column({ type: 'text', nullable: true })
  definition: string | null;

  /** The account that made the change. */
  @Column({ name: 'changed_by', type: 'integer' })
  changedBy: number;

  @TimestampColumn({ name: 'created_at' })
  createdAt: string;
}
