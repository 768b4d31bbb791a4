import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { TimestampColumn } from '../../../database/columns/timestamp.column.js';

/** Something that needs a person. Its number is `SR-` and the id in six digits. */
@Entity('support_requests')
@Index('support_requests_owner', ['userId', 'createdAt'])
@Index('support_requests_conversation', ['conversationId'])
@Index('support_requests_status', ['status', 'id'])
@Index('support_requests_open_key', ['openKey'], { unique: true })
export class SupportRequest {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ name: 'user_id', type: 'integer' })
  userId: number;

  /** Null when it was not made in a conversation, or that conversation is gone. */
  @Column({ name: 'conversation_id', type: 'integer', nullable: true })
  conversationId: number | null;

  /** The proven customer's id, sealed; null when nobody was proven. */
  @Column({ name: 'customer_sealed', type: 'text', nullable: true })
  customerSealed: string | null;

  /** An `InboxKind`. */
  @Column({ type: 'varchar', length: 30 })
  kind: string;

  /** A `SupportStatus`. */
  @Column({ type: 'varchar', length: 20 })
  status: string;

  /** The account on the staff that looks after it; null while nobody does. */
  @Column({ name: 'assignee_id', type: 'integer', nullable: true })
  assigneeId: number | null;

  /** What the staff noted for themselves, sealed; null without a note. */
  @Column({ name: 'note_sealed', type: 'text', nullable: true })
  noteSealed: string | null;

  /** What the person wrote, sealed. */
  @Column({ name: 'text_sealed', type: 'text' })
  textSealed: string;

  /** Conversation, kind and matter of an unresolved request: the unique index keeps a second one from being opened. */
  @Column({ name: 'open_key', type: 'varchar', length: 80, nullable: true })
  openKey: string | null;

  @TimestampColumn({ name: 'created_at' })
  createdAt: string;

  @TimestampColumn({ name: 'updated_at' })
  updatedAt: string;
}
