import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../database/data-source-options.js';
import { migrate } from '../database/migrate.js';
import { Command, type CommandInput, type CommandSurroundings } from './command.contract.js';

/** Brings the application's database to the newest schema, which a start does too. */
export class MigrateCommand extends Command {
  readonly name = 'migrate';
  readonly description = 'Bring the database of the application to the newest schema.';

  override async run(_input: CommandInput, { settings, terminal }: CommandSurroundings): Promise<number> {
    const dataSource = await new DataSource(await dataSourceOptions(settings.DATABASE)).initialize();
    try {
      const before = await countApplied(dataSource);
      await migrate(dataSource);
      const after = dataSource.migrations.length;
      terminal.print(
        after === before
          ? 'The schema is the newest already.'
          : `Applied ${after - before} migrations, ${after} in all.`,
      );
      return 0;
    } finally {
      await dataSource.destroy();
    }
  }
}

async function countApplied(dataSource: DataSource): Promise<number> {
  const runner = dataSource.createQueryRunner();
  try {
    if (!(await runner.hasTable('migrations'))) return 0;
    const rows: unknown = await runner.query('SELECT name FROM migrations');
    return Array.isArray(rows) ? rows.length : 0;
  } finally {
    await runner.release();
  }
}
