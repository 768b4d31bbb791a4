import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimestampColumn } from '../../../../database/columns/timestamp.column.js';

/** The kill switch: while the one row is there, no turn is answered. */
@Entity({ name: 'turn_pause' })
export class TurnPause {
  /** Always 1. */
  @PrimaryColumn({ type: 'integer' })
  id: number;

  /** The account that paused; null for the command line. */
  @Column({ name: 'paused_by', type: 'integer', nullable: true })
  pausedBy: number | null;

  @TimestampColumn({ name: 'paused_at' })
  pausedAt: string;
}
