import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { TimestampColumn } from '../../../database/columns/timestamp.column.js';

/** One link in a chain of refresh tokens; all tokens of a session are one family. */
@Entity({ name: 'refresh_tokens' })
export class RefreshToken {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'session_id', type: 'varchar', length: 36 })
  sessionId: string;

  @Column({ name: 'token_hash', type: 'varchar', length: 64, unique: true })
  tokenHash: string;

  @TimestampColumn({ name: 'expires_at' })
  expiresAt: string;

  /** When it was exchanged for the next one; a second exchange is theft. */
  @TimestampColumn({ name: 'used_at', nullable: true })
  usedAt: string | null;
}
