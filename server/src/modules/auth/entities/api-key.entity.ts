import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { TimestampColumn } from '../../../database/columns/timestamp.column.js';

/** A key with which a program acts for an account. */
@Entity({ name: 'api_keys' })
export class ApiKey {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'user_id', type: 'integer' })
  userId: number;

  @Column({ type: 'varchar', length: 80 })
  name: string;

  @Column({ name: 'key_hash', type: 'varchar', length: 64, unique: true })
  keyHash: string;

  /** The first characters of the key, by which people tell keys apart. */
  @Column({ type: 'varchar', length: 12 })
  prefix: string;

  /** Scopes separated by spaces; '' for none. */
  @Column({ type: 'varchar', length: 200 })
  scopes: string;

  @TimestampColumn({ name: 'created_at' })
  createdAt: string;

  @TimestampColumn({ name: 'expires_at' })
  expiresAt: string;

  @TimestampColumn({ name: 'last_used_at', nullable: true })
  lastUsedAt: string | null;
}
