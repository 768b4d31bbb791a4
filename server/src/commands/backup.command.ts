import { resolve } from 'node:path';
import { copyWhole } from './backups/copy-whole.js';
import { Command, type CommandInput, type CommandSurroundings } from './command.contract.js';
import { CommandError } from './command.error.js';

/** Writes a copy of the application's SQLite database beside a working server. */
export class BackupCommand extends Command {
  readonly name = 'backup';
  readonly description = 'Write a whole copy of the database; the server may go on working.';
  override readonly positionals = ['FILE'];

  override async run({ positionals }: CommandInput, { settings, terminal }: CommandSurroundings): Promise<number> {
    if (settings.DATABASE.kind === 'postgres') throw new CommandError('Copy a PostgreSQL database with pg_dump.');
    const target = resolve(positionals[0] ?? '');
    await copyWhole(settings.DATABASE.file, target);
    terminal.print(`Wrote ${target}. Keep the encryption key too, in another place.`);
    return 0;
  }
}
