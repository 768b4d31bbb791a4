import type { INestApplicationContext } from '@nestjs/common';
import type { User } from '../modules/users/entities/user.entity.js';
import { UsersService } from '../modules/users/users.service.js';
import { CommandError } from './command.error.js';

/**
 * The account with a user name or e-mail address; null when none was named.
 *
 * @throws CommandError when there is no such account.
 */
export async function accountNamed(
  application: INestApplicationContext,
  name: string | undefined,
): Promise<User | null> {
  if (name === undefined) return null;
  const user = await application.get(UsersService, { strict: false }).findByLogin(name);
  if (user === null) throw new CommandError(`There is no account "${name}".`);
  return user;
}
