import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One event a run told between its start and its end, kept so that a page can come back and hear the rest. */
@Entity('run_events')
export class RunEvent {
  @PrimaryColumn({ name: 'run_id', type: 'varchar', length: 36 })
  runId: string;

  /** Rises within the run; a later attempt of the run starts above the earlier one. */
  @PrimaryColumn({ type: 'integer' })
  number: number;

  @Column({ type: 'varchar', length: 24 })
  name: string;

  /** Sealed JSON. */
  @Column({ type: 'text' })
  data: string;
}
