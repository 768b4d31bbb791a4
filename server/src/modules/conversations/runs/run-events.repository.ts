import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, LessThan, MoreThan, type Repository } from 'typeorm';
import { Cipher } from '../../../common/encryption/cipher.js';
import { type Statement, statementOf, writeAtomically } from '../../../database/transactions/write-atomically.js';
import { RunEvent } from './entities/run-event.entity.js';
import { Run } from './entities/run.entity.js';

const DATA = 'run_events.data';
const ROWS_PER_STATEMENT = 200;

/** One event a run told. `data` is what goes to the page, as JSON. */
export interface NumberedEvent {
  readonly number: number;
  readonly name: string;
  readonly data: string;
}

/** The events of runs, for those who come back in the middle or after the end. */
@Injectable()
export class RunEventsRepository {
  private readonly rows: Repository<RunEvent>;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly cipher: Cipher,
  ) {
    this.rows = dataSource.getRepository(RunEvent);
  }

  /** The events after a number, in order. */
  async findAfter(runId: string, number: number): Promise<NumberedEvent[]> {
    const rows = await this.rows.find({ where: { runId, number: MoreThan(number) }, order: { number: 'ASC' } });
    return rows.map((row) => ({ number: row.number, name: row.name, data: this.cipher.open(DATA, row.data) }));
  }

  async append(runId: string, events: readonly NumberedEvent[]): Promise<void> {
    await writeAtomically(this.dataSource, this.additions(runId, events));
  }

  /** The writes that add events, for a batch with the end of the run. */
  additions(runId: string, events: readonly NumberedEvent[]): Statement[] {
    const rows = events.map(({ number, name, data }) => ({ runId, number, name, data: this.cipher.seal(DATA, data) }));
    return Array.from({ length: Math.ceil(rows.length / ROWS_PER_STATEMENT) }, (_, index) => {
      const chunk = rows.slice(index * ROWS_PER_STATEMENT, (index + 1) * ROWS_PER_STATEMENT);
      return statementOf(this.rows.createQueryBuilder().insert().values(chunk));
    });
  }

  /** Drops what an earlier attempt of the run told. */
  async deleteBefore(runId: string, number: number): Promise<void> {
    await this.rows.delete({ runId, number: LessThan(number) });
  }

  /** Drops the events of runs that ended before a moment: their answers can be read from the messages. */
  async deleteOfRunsFinishedBefore(moment: string): Promise<void> {
    const finished = this.dataSource
      .createQueryBuilder()
      .select('run.id')
      .from(Run, 'run')
      .where('run.finished_at < :moment');
    const deletion = this.rows.createQueryBuilder().delete().where(`run_id IN (${finished.getQuery()})`, { moment });
    await deletion.execute();
  }
}
