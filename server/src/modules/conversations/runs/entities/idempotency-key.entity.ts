import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { TimestampColumn } from '../../../../database/columns/timestamp.column.js';

/** A request that was sent under a key: the same key leads to the same run. The reply is read from that run. */
@Entity('idempotency_keys')
@Index('idempotency_keys_age', ['createdAt'])
export class IdempotencyKey {
  @PrimaryColumn({ name: 'user_id', type: 'integer' })
  userId: number;

  /** Keyed hash of the key the client chose. */
  @PrimaryColumn({ name: 'key_hash', type: 'varchar', length: 64 })
  keyHash: string;

  /** Keyed hash of the body that came with it. */
  @Column({ name: 'body_hash', type: 'varchar', length: 64 })
  bodyHash: string;

  @Column({ name: 'run_id', type: 'varchar', length: 36 })
  runId: string;

  @TimestampColumn({ name: 'created_at' })
  createdAt: string;
}
