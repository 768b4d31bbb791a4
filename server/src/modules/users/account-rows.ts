import type { User } from './entities/user.entity.js';
import { AccountTakenError } from './errors/account-taken.error.js';
import { foldLogin } from './login-name.js';
import type { NewUser } from './user.repository.js';

/**
 * Writes an account with its address; when another account has the address, without what makes it the one that is found.
 *
 * @throws AccountTakenError for a user name of another account.
 */
export async function withOwnAddress<Result>(
  email: string | null,
  write: (address: Address) => Promise<Result>,
): Promise<Result> {
  try {
    return await write(addressOf(email));
  } catch (error) {
    if (!(error instanceof AccountTakenError) || email === null) throw error;
    return write({ email, emailKey: null });
  }
}

/** An e-mail address with its unique form. */
export type Address = Pick<User, 'email' | 'emailKey'>;

/** An address with the form of it that must be unique. */
export function addressOf(email: string | null): Address {
  return { email, emailKey: email === null ? null : foldLogin(email) };
}

/**
 * Whether whoever reads an address may be let into an account: it is proven for the account, or a code made the account and nothing
 * else opens it. A link to the customer is not enough: somebody else may hold the account's password.
 */
export function isOpenedBy({ emailKey, passwordHash }: User, email: string): boolean {
  return passwordHash === null || emailKey === foldLogin(email);
}

/** The same without the fields that were left out, which TypeORM would refuse. */
export function given<Changes extends object>(changes: Changes): Partial<Changes> {
  const rest: Partial<Changes> = { ...changes };
  for (const [field, value] of Object.entries(changes)) if (value === undefined) Reflect.deleteProperty(rest, field);
  return rest;
}

/** The row of a new account, active and with what nobody chose yet. */
export function newUser(known: Pick<User, 'username' | 'role'> & Partial<Pick<User, 'name' | 'customerId'>>): NewUser {
  return {
    email: null,
    emailKey: null,
    name: '',
    customerId: null,
    language: '',
    mailOnReply: true,
    passwordHash: null,
    isActive: true,
    ...known,
    usernameKey: foldLogin(known.username),
  };
}
