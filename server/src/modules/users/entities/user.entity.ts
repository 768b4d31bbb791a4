import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { TimestampColumn } from '../../../database/columns/timestamp.column.js';
import type { Role } from '../../../common/caller.js';

/** An account. Guests have one too, without a password, so that their conversations belong to somebody. */
@Entity({ name: 'users' })
export class User {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  /** As its owner writes it. */
  @Column({ type: 'varchar', length: 150 })
  username: string;

  /** `username` folded for comparison; see `foldLogin`. */
  @Column({ name: 'username_key', type: 'varchar', length: 150, unique: true })
  usernameKey: string;

  @Column({ type: 'varchar', length: 254, nullable: true })
  email: string | null;

  /** `email` folded for comparison, once it is proven to be the account's own; null before, and then it decides nothing. */
  @Column({ name: 'email_key', type: 'varchar', length: 254, nullable: true, unique: true })
  emailKey: string | null;

  /** What people call them; '' when unknown. */
  @Column({ type: 'varchar', length: 150 })
  name: string;

  @Column({ type: 'varchar', length: 16 })
  role: Role;

  /** The store customer the account is linked to. */
  @Column({ name: 'customer_id', type: 'integer', nullable: true })
  customerId: number | null;

  /** BCP 47; '' follows the browser. */
  @Column({ type: 'varchar', length: 16 })
  language: string;

  /** Whether a person's reply in a conversation is also mailed. */
  @Column({ name: 'mail_on_reply', type: 'boolean' })
  mailOnReply: boolean;

  /** argon2id; null for accounts that have no password. */
  @Column({ name: 'password_hash', type: 'varchar', length: 255, nullable: true })
  passwordHash: string | null;

  @Column({ name: 'is_active', type: 'boolean' })
  isActive: boolean;

  @TimestampColumn({ name: 'last_seen_at', nullable: true })
  lastSeenAt: string | null;

  @TimestampColumn({ name: 'created_at' })
  createdAt: string;

  @TimestampColumn({ name: 'updated_at' })
  updatedAt: string;
}
