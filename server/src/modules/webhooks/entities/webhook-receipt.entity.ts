import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimestampColumn } from '../../../database/columns/timestamp.column.js';

/** An inbound webhook that was taken, so that the same one sent again has no second effect. */
@Entity({ name: 'webhook_receipts' })
export class WebhookReceipt {
  /** Keyed hash of its signature and body. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  fingerprint: string;

  @TimestampColumn({ name: 'received_at' })
  receivedAt: string;

  /** `new_order` or `customer_query`. */
  @Column({ name: 'event_type', type: 'varchar', length: 40 })
  eventType: string;
}
