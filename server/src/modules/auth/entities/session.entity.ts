import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimestampColumn } from '../../../database/columns/timestamp.column.js';

/** A sign-in on one device. The cookie, the access tokens and the refresh tokens of the sign-in all end with this row. */
@Entity({ name: 'sessions' })
export class Session {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id: string;

  @Column({ name: 'user_id', type: 'integer' })
  userId: number;

  /** Keyed hash of the cookie's value. */
  @Column({ name: 'token_hash', type: 'varchar', length: 64, unique: true })
  tokenHash: string;

  /** What the browser called itself, for the list of sessions. */
  @Column({ name: 'user_agent', type: 'varchar', length: 200 })
  userAgent: string;

  @TimestampColumn({ name: 'created_at' })
  createdAt: string;

  /** Written at most once a minute. */
  @TimestampColumn({ name: 'last_seen_at' })
  lastSeenAt: string;

  @TimestampColumn({ name: 'expires_at' })
  expiresAt: string;
}

/** What tokens need to know of the session they belong to. */
export type SessionName = Pick<Session, 'id' | 'userId' | 'expiresAt'>;
