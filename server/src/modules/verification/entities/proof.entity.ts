import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { TimestampColumn } from '../../../database/columns/timestamp.column.js';

/** A customer's identity proven for one conversation of one account; at most one row for each of them. */
@Entity('proofs')
@Index('proofs_conversation', ['conversationId', 'userId'], { unique: true })
@Index('proofs_session', ['sessionId'])
export class Proof {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ name: 'conversation_id', type: 'integer' })
  conversationId: number;

  @Column({ name: 'user_id', type: 'integer' })
  userId: number;

  /** The customer's id, sealed. */
  @Column({ name: 'customer_sealed', type: 'text' })
  customerSealed: string;

  /** A `ProofMethod`. */
  @Column({ type: 'varchar', length: 20 })
  method: string;

  /** The signed-in session the proof ends with; null for API keys, which have none. */
  @Column({ name: 'session_id', type: 'varchar', length: 64, nullable: true })
  sessionId: string | null;

  @TimestampColumn({ name: 'created_at' })
  createdAt: string;

  @TimestampColumn({ name: 'last_used_at' })
  lastUsedAt: string;
}
