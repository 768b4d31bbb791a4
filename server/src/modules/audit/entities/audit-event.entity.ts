import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { TimestampColumn } from '../../../database/columns/timestamp.column.js';

/** One line of the audit trail. `hash` covers the line and the hash before it, so a changed or lost line shows. */
@Entity({ name: 'audit_events' })
export class AuditEvent {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @TimestampColumn({ name: 'created_at' })
  createdAt: string;

  /** `user:<id>`, `system` or `anonymous`. */
  @Column({ type: 'varchar', length: 40 })
  actor: string;

  @Column({ type: 'varchar', length: 80 })
  action: string;

  @Column({ type: 'varchar', length: 120 })
  subject: string;

  @Column({ name: 'sealed_details', type: 'text' })
  sealedDetails: string;

  /** Unique: two writers cannot both follow the same line. */
  @Column({ name: 'previous_hash', type: 'varchar', length: 64, unique: true })
  previousHash: string;

  @Column({ type: 'varchar', length: 64 })
  hash: string;
}
