import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One value that a node wrote after a checkpoint and before the next. `value` is sealed. */
@Entity('checkpoint_writes')
export class CheckpointWrite {
  @PrimaryColumn({ type: 'varchar', length: 64, name: 'thread_id' })
  threadId: string;

  @PrimaryColumn({ type: 'varchar', length: 128 })
  namespace: string;

  @PrimaryColumn({ type: 'varchar', length: 64, name: 'checkpoint_id' })
  checkpointId: string;

  @PrimaryColumn({ type: 'varchar', length: 64, name: 'task_id' })
  taskId: string;

  /** Place among the writes of the task; negative for the special channels, of which the newest write stands. */
  @PrimaryColumn({ type: 'integer', name: 'write_index' })
  index: number;

  @Column({ type: 'varchar', length: 255, name: 'task_path' })
  taskPath: string;

  @Column({ type: 'varchar', length: 128 })
  channel: string;

  @Column({ type: 'varchar', length: 16 })
  type: string;

  @Column({ type: 'text' })
  value: string;
}
