import { existsSync } from 'node:fs';
import { DataSource } from 'typeorm';
import type { DatabaseLocation } from '../config/settings.js';
import { dataSourceOptions } from '../database/data-source-options.js';
import { migrate } from '../database/migrate.js';
import { Command, type CommandInput, type CommandSurroundings } from './command.contract.js';
import { CommandError } from './command.error.js';
import { copyRows } from './databases/copy-rows.js';
import { placeInWords, placeOf } from './init-db/place-in-words.js';

/** Moves the application from SQLite to PostgreSQL or back: the new database gets every row of the old one, which stays. */
export class MigrateDatabaseCommand extends Command {
  readonly name = 'migrate_database';
  readonly description =
    'Copy the whole database into another, empty one, such as from SQLite to PostgreSQL. Stop the server first.';
  override readonly positionals = ['FROM', 'TO'];

  override async run({ positionals }: CommandInput, { terminal }: CommandSurroundings): Promise<number> {
    const [from, to] = [placeOf(positionals[0] ?? ''), placeOf(positionals[1] ?? '')];
    if (from.kind === 'sqlite' && !existsSync(from.file))
      throw new CommandError(`There is no database at ${from.file}.`);
    const rows = await this.between(from, to, (table, copied) => terminal.progress(`${table}: ${copied} rows`));
    terminal.endProgress();
    terminal.print(`Copied ${rows} rows from ${placeInWords(from)} to ${placeInWords(to)}.`);
    terminal.print('Start with DATABASE_URL set to the new one and with the same SECRET_KEY and ENCRYPTION_KEY.');
    if (from.kind === 'sqlite')
      terminal.print('Keys that were made up are in DATA_DIR: secret.key and encryption.key.');
    return 0;
  }

  private async between(
    from: DatabaseLocation,
    to: DatabaseLocation,
    onProgress: (table: string, rows: number) => void,
  ): Promise<number> {
    const source = await new DataSource(await dataSourceOptions(from)).initialize();
    try {
      if (await source.showMigrations())
        throw new CommandError('The old database has an older schema. Run migrate on it first.');
      const target = await new DataSource(await dataSourceOptions(to)).initialize();
      try {
        return await copyRows(source, await migrate(target), onProgress);
      } finally {
        await target.destroy();
      }
    } finally {
      await source.destroy();
    }
  }
}
