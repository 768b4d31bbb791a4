import { Column, Entity, PrimaryColumn } from 'typeorm';
import { TimestampColumn } from '../../../../database/columns/timestamp.column.js';

/** A tool that an administrator switched off. A tool without a row is on. */
@Entity({ name: 'disabled_tools' })
export class DisabledTool {
  @PrimaryColumn({ type: 'varchar', length: 60 })
  name: string;

  /** The account that switched it off. */
  @Column({ name: 'disabled_by', type: 'integer' })
  disabledBy: number;

  @TimestampColumn({ name: 'disabled_at' })
  disabledAt: string;
}
