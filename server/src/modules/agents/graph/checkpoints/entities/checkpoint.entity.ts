import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One saved state of a waiting turn. `data` and `metadata` are sealed. */
@Entity('checkpoints')
export class Checkpoint {
  @PrimaryColumn({ type: 'varchar', length: 64, name: 'thread_id' })
  threadId: string;

  @PrimaryColumn({ type: 'varchar', length: 128 })
  namespace: string;

  @PrimaryColumn({ type: 'varchar', length: 64, name: 'checkpoint_id' })
  checkpointId: string;

  @Column({ type: 'varchar', length: 64, name: 'parent_id', nullable: true })
  parentId: string | null;

  /** How the serialiser wrote `data`. */
  @Column({ type: 'varchar', length: 16 })
  type: string;

  @Column({ type: 'text' })
  data: string;

  @Column({ type: 'varchar', length: 16, name: 'metadata_type' })
  metadataType: string;

  @Column({ type: 'text' })
  metadata: string;
}
