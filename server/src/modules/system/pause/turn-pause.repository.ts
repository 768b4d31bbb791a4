import { Injectable } from '@nestjs/common';
import { DataSource, type Repository } from 'typeorm';
import { now } from '../../../common/clock.js';
import { TurnPause } from './entities/turn-pause.entity.js';

const ONLY = 1;

/** The row of the kill switch, seen by every process of the installation. */
@Injectable()
export class TurnPauseRepository {
  private readonly rows: Repository<TurnPause>;

  constructor(dataSource: DataSource) {
    this.rows = dataSource.getRepository(TurnPause);
  }

  async isPaused(): Promise<boolean> {
    return this.rows.existsBy({ id: ONLY });
  }

  async pause(pausedBy: number | null): Promise<void> {
    await this.rows.createQueryBuilder().insert().values({ id: ONLY, pausedBy, pausedAt: now() }).orIgnore().execute();
  }

  async resume(): Promise<void> {
    await this.rows.delete({ id: ONLY });
  }
}
