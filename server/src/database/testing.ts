import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source-options.js';
import { migrate } from './migrate.js';

/** A migrated database of its own for one test file, and the way to take it away again. */
export interface TestDatabase {
  readonly dataSource: DataSource;
  readonly file: string;
  close(): Promise<void>;
}

/** Makes a SQLite database in a temporary folder with every migration applied. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'counterpoint-test-'));
  const file = join(folder, 'counterpoint.db');
  const dataSource = await migrate(
    await new DataSource(await dataSourceOptions({ kind: 'sqlite', file })).initialize(),
  );
  return {
    dataSource,
    file,
    close: async () => {
      await dataSource.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
