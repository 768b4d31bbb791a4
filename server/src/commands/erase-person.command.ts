import { AuditService } from '../modules/audit/audit.service.js';
import { UsersService } from '../modules/users/users.service.js';
import { Command, type CommandInput, type CommandSurroundings } from './command.contract.js';
import { CommandError } from './command.error.js';

/** Erases everything kept of a person: an account by its name or address, or all accounts of a store customer. */
export class ErasePersonCommand extends Command {
  readonly name = 'erase_person';
  readonly description = 'Erase everything kept of an account (name or e-mail) or of a store customer (number).';
  override readonly options = {
    yes: { type: 'boolean', description: 'Do it; without this only what would be erased is shown.' },
  } as const;
  override readonly positionals = ['USER|CUSTOMER'];

  override async run({ positionals, flags }: CommandInput, { terminal, open }: CommandSurroundings): Promise<number> {
    const application = await open();
    const users = application.get(UsersService, { strict: false });
    const found = await users.findPerson(positionals[0] ?? '');
    if (found.length === 0) throw new CommandError('There is no such account and no account of such a customer.');
    for (const { username } of found) terminal.print(`${flags['yes'] ? 'Erasing' : 'Would erase'} "${username}".`);
    if (!flags['yes']) throw new CommandError('Nothing was erased. Add --yes to do it.');
    const audit = application.get(AuditService, { strict: false });
    for (const { id } of found) {
      await users.erase(id);
      await audit.record({ actor: 'system', action: 'user.erased', subject: `user:${id}` });
    }
    terminal.print('Backups made before still hold what was erased.');
    return 0;
  }
}
