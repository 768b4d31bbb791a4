import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { TimestampColumn } from '../../database/columns/timestamp.column.js';

/** A mail kept on this machine. Address, subject and text are sealed together. */
@Entity({ name: 'outbox_mails' })
export class OutboxMail {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ name: 'sealed_mail', type: 'text' })
  sealedMail: string;

  @TimestampColumn({ name: 'created_at' })
  createdAt: string;
}
