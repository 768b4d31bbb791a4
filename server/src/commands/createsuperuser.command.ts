import { z } from 'zod';
import { UsersService } from '../modules/users/users.service.js';
import { Command, type CommandInput, type CommandSurroundings } from './command.contract.js';
import { CommandError } from './command.error.js';
import { needed } from './option-values.js';
import type { Terminal } from './terminal/terminal.js';
import { UsageError } from './usage.error.js';

const EMAIL = z.email();

/** Makes an administrator from options, or from answers on a terminal. */
export class CreatesuperuserCommand extends Command {
  readonly name = 'createsuperuser';
  readonly description = 'Make an account of an administrator; asks for what is left out.';
  override readonly options = {
    username: { type: 'string', placeholder: 'NAME', description: 'User name.' },
    email: { type: 'string', placeholder: 'ADDRESS', description: 'E-mail address; may be left empty when asked.' },
    password: { type: 'string', placeholder: 'PASSWORD', description: 'Password; better typed when asked.' },
  } as const;

  override async run({ texts }: CommandInput, { terminal, open }: CommandSurroundings): Promise<number> {
    const username = texts['username'] ?? (await this.ask(terminal, 'username', 'User name: '));
    const email = texts['email'] ?? (terminal.isInteractive ? await terminal.ask('E-mail address: ') : '');
    if (email !== '' && !EMAIL.safeParse(email).success) throw new UsageError('--email is no e-mail address.');
    const password = texts['password'] ?? (await this.askPassword(terminal));
    const users = (await open()).get(UsersService, { strict: false });
    const user = await users.createAdministrator({ username, email: email === '' ? null : email, password });
    terminal.print(`Made the administrator "${user.username}".`);
    return 0;
  }

  private async ask(terminal: Terminal, name: string, question: string): Promise<string> {
    return needed(name, terminal.isInteractive ? await terminal.ask(question) : undefined);
  }

  private async askPassword(terminal: Terminal): Promise<string> {
    if (!terminal.isInteractive) return needed('password', undefined);
    const password = await terminal.askSecret('Password: ');
    if (password !== (await terminal.askSecret('Password again: '))) throw new CommandError('The passwords differ.');
    return password;
  }
}
