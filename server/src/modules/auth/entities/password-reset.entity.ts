import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { TimestampColumn } from '../../../database/columns/timestamp.column.js';

/** A way to choose a new password, mailed to the account's address. */
@Entity({ name: 'password_resets' })
export class PasswordReset {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'user_id', type: 'integer' })
  userId: number;

  @Column({ name: 'token_hash', type: 'varchar', length: 64, unique: true })
  tokenHash: string;

  @TimestampColumn({ name: 'expires_at' })
  expiresAt: string;

  @TimestampColumn({ name: 'used_at', nullable: true })
  usedAt: string | null;
}
