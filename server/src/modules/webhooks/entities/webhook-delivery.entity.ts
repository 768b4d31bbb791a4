import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimestampColumn } from '../../../database/columns/timestamp.column.js';

/** Something that still has to be told to a webhook; the row goes when it was told or given up. */
@Entity({ name: 'webhook_deliveries' })
export class WebhookDelivery {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id: string;

  @Column({ name: 'webhook_id', type: 'integer' })
  webhookId: number;

  @Column({ name: 'sealed_body', type: 'text' })
  sealedBody: string;

  @Column({ type: 'integer' })
  attempts: number;

  @TimestampColumn({ name: 'due_at' })
  dueAt: string;
}
