import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

const LIMIT_MILLISECONDS = 2000;

/** Asks the application's database for a sign of life. */
@Injectable()
export class DatabaseProbeRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Whether the database answers within two seconds. It reads a table, because a constant would not touch the file. */
  async answers(): Promise<boolean> {
    const timer = new AbortController();
    const asked = this.dataSource.query('SELECT 1 FROM migrations LIMIT 1').then(
      () => true,
      () => false,
    );
    const late = wait(LIMIT_MILLISECONDS, false, { signal: timer.signal }).catch(() => false);
    const answered = await Promise.race([asked, late]);
    timer.abort();
    return answered;
  }
}
