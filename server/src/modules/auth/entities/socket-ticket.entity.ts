import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { TimestampColumn } from '../../../database/columns/timestamp.column.js';

/** A ticket that opens one socket for a session, once. */
@Entity('socket_tickets')
@Index('socket_tickets_age', ['expiresAt'])
export class SocketTicket {
  /** Keyed hash of the ticket. */
  @PrimaryColumn({ name: 'token_hash', type: 'varchar', length: 64 })
  tokenHash: string;

  @Column({ name: 'session_id', type: 'varchar', length: 64 })
  sessionId: string;

  @TimestampColumn({ name: 'expires_at' })
  expiresAt: string;
}
