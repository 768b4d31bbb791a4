import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { TimestampColumn } from '../../../database/columns/timestamp.column.js';

/**
 * One claim of an identity with the code that was made for it. A claim that matches nobody has the same row, but no
 * customer: its code was sent to no one and proves nothing.
 */
@Entity('verification_attempts')
@Index('verification_attempts_conversation', ['conversationId', 'userId'])
export class VerificationAttempt {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ name: 'conversation_id', type: 'integer' })
  conversationId: number;

  @Column({ name: 'user_id', type: 'integer' })
  userId: number;

  /** Keyed hash of what the person typed, in canonical form. */
  @Column({ name: 'identifier_hash', type: 'varchar', length: 64 })
  identifierHash: string;

  /** Keyed hash of the customer, whichever identifier led there; of the identifier when it led to nobody. */
  @Column({ name: 'subject_hash', type: 'varchar', length: 64 })
  subjectHash: string;

  /** The customer's id, sealed; a sealed empty text when the claim matched nobody. */
  @Column({ name: 'customer_sealed', type: 'text' })
  customerSealed: string;

  @Column({ name: 'code_hash', type: 'varchar', length: 64 })
  codeHash: string;

  @TimestampColumn({ name: 'sent_at' })
  sentAt: string;

  @TimestampColumn({ name: 'expires_at' })
  expiresAt: string;

  /** Codes entered so far, the right one included. */
  @Column({ type: 'integer' })
  tries: number;

  @TimestampColumn({ name: 'used_at', nullable: true })
  usedAt: string | null;

  /** When a newer attempt of the conversation ended this one. */
  @TimestampColumn({ name: 'closed_at', nullable: true })
  closedAt: string | null;
}
