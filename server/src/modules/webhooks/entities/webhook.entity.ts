import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { TimestampColumn } from '../../../database/columns/timestamp.column.js';

/** A program elsewhere that wants to be told what happens here. */
@Entity({ name: 'webhooks' })
export class Webhook {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ type: 'varchar', length: 500 })
  url: string;

  /** Names of events, separated by spaces. */
  @Column({ type: 'varchar', length: 300 })
  events: string;

  @Column({ name: 'sealed_secret', type: 'text' })
  sealedSecret: string;

  @Column({ name: 'created_by', type: 'integer' })
  createdBy: number;

  @TimestampColumn({ name: 'created_at' })
  createdAt: string;

  @TimestampColumn({ name: 'delivered_at', nullable: true })
  deliveredAt: string | null;

  /** How the last try ended: an HTTP status as text, or the name of what went wrong. */
  @Column({ name: 'last_result', type: 'varchar', length: 40, nullable: true })
  lastResult: string | null;
}
