import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkWhole } from './backups/copy-whole.js';
import { Command, type CommandInput, type CommandSurroundings } from './command.contract.js';
import { CommandError } from './command.error.js';

/** Puts a backup in the place of the application's SQLite database; what was there is kept beside it. */
export class RestoreCommand extends Command {
  readonly name = 'restore';
  readonly description = 'Put a backup in the place of the database. Stop the server first.';
  override readonly options = {
    yes: { type: 'boolean', description: 'Do it, though there is a database already.' },
  } as const;
  override readonly positionals = ['FILE'];

  override async run(
    { positionals, flags }: CommandInput,
    { settings, terminal }: CommandSurroundings,
  ): Promise<number> {
    if (settings.DATABASE.kind === 'postgres') throw new CommandError('Restore a PostgreSQL database with pg_restore.');
    const { file } = settings.DATABASE;
    const source = resolve(positionals[0] ?? '');
    if (!existsSync(source)) throw new CommandError(`There is no file ${source}.`);
    const incoming = `${file}.incoming`;
    copyFileSync(source, incoming);
    try {
      checkWhole(incoming);
      if (existsSync(file) && !flags['yes'])
        throw new CommandError('There is a database already. Add --yes to put the backup in its place.');
      setAside(file);
      renameSync(incoming, file);
    } finally {
      rmSync(incoming, { force: true });
    }
    terminal.print(`Restored ${source}. What was there before is ${file}.before-restore.`);
    return 0;
  }
}

/** Keeps what was there, without the logs that would not fit the restored file. */
function setAside(file: string): void {
  if (existsSync(file)) renameSync(file, `${file}.before-restore`);
  for (const end of ['-wal', '-shm']) {
    if (existsSync(file + end)) renameSync(file + end, `${file}.before-restore${end}`);
  }
}
