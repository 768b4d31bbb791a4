import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { TimestampColumn } from '../../../database/columns/timestamp.column.js';

/** What is remembered of one account as one store customer, or as nobody yet. */
@Entity('user_preferences')
@Index('user_preferences_owner', ['userId', 'customerKey'], { unique: true })
export class UserPreference {
  @PrimaryGeneratedColumn()
  id: number;

  @Column({ name: 'user_id', type: 'integer' })
  userId: number;

  /** Keyed hash of the customer's id; '' while nobody was proven. */
  @Column({ name: 'customer_key', type: 'varchar', length: 64 })
  customerKey: string;

  /** The preferences as sealed JSON, see `preferencesSchema`. */
  @Column({ type: 'text' })
  sealed: string;

  @TimestampColumn({ name: 'created_at' })
  createdAt: string;

  @TimestampColumn({ name: 'updated_at' })
  updatedAt: string;
}
