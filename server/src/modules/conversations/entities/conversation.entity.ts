import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { TimestampColumn } from '../../../database/columns/timestamp.column.js';

/** One conversation of one account. */
@Entity('conversations')
@Index('conversations_thread', ['threadId'], { unique: true })
@Index('conversations_owner', ['userId', 'createdAt'])
export class Conversation {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ name: 'thread_id', type: 'varchar', length: 64 })
  threadId: string;

  @Column({ name: 'user_id', type: 'integer' })
  userId: number;

  /** Sealed; empty inside until the first message gives it words. */
  @Column({ type: 'text' })
  title: string;

  @Column({ name: 'is_archived', type: 'boolean' })
  isArchived: boolean;

  /** The message the next one follows when its sender names none; null for the newest. */
  @Column({ name: 'continues_after_id', type: 'integer', nullable: true })
  continuesAfterId: number | null;

  /** The account on the staff who answers here, while the agents are silent; null while the agents answer. */
  @Column({ name: 'taken_over_by_id', type: 'integer', nullable: true })
  takenOverById: number | null;

  /** When it came out of a file; null when it was held here. */
  @TimestampColumn({ name: 'imported_at', nullable: true })
  importedAt: string | null;

  @TimestampColumn({ name: 'created_at' })
  createdAt: string;

  @TimestampColumn({ name: 'updated_at' })
  updatedAt: string;
}
