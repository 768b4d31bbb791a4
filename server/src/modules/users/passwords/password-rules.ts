import { WeakPasswordError } from '../errors/weak-password.error.js';
import { foldLogin } from '../login-name.js';
import { isCommonPassword } from './common-passwords.js';

/** Characters (code points) a password needs. */
export const MINIMUM_PASSWORD_LENGTH = 8;
/** Characters a password may have; longer ones are refused, never cut. */
export const MAXIMUM_PASSWORD_LENGTH = 256;

/** What the owner of a password is called; none of it makes a password. */
export interface PasswordOwner {
  readonly username: string;
  readonly email?: string | null;
}

/**
 * Refuses a password that guessing would find. No rule about which kinds of characters it has: length and rarity count.
 *
 * @param field the field of the request that the refusal names.
 * @throws WeakPasswordError with the reason.
 */
export function checkPassword(password: string, owner: PasswordOwner, field = 'password'): void {
  const length = [...password].length;
  if (length < MINIMUM_PASSWORD_LENGTH)
    throw new WeakPasswordError(`needs at least ${MINIMUM_PASSWORD_LENGTH} characters`, field);
  if (length > MAXIMUM_PASSWORD_LENGTH)
    throw new WeakPasswordError(`may have at most ${MAXIMUM_PASSWORD_LENGTH} characters`, field);
  if (isCommonPassword(password)) throw new WeakPasswordError('is one of those that are tried first', field);
  if (isNameOf(password, owner)) throw new WeakPasswordError('is the name of the account', field);
}

function isNameOf(password: string, { username, email }: PasswordOwner): boolean {
  const folded = foldLogin(password);
  const names = [username, email ?? '', (email ?? '').split('@')[0] ?? ''].map(foldLogin);
  return names.some((name) => name !== '' && name === folded);
}
