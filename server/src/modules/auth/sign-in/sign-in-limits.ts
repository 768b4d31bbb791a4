import { Injectable } from '@nestjs/common';
import { Cipher } from '../../../common/encryption/cipher.js';
import { addressGroup } from '../../../common/throttling/address-group.js';
import { type AttemptLimit, AttemptLimits } from '../../../common/throttling/attempt-limits.js';
import type { User } from '../../users/entities/user.entity.js';
import { foldLogin } from '../../users/login-name.js';
import { TooManyAttemptsError } from '../errors/too-many-attempts.error.js';
import { OneAtATime } from './one-at-a-time.js';

const WRONG_PER_ADDRESS = { name: 'sign-in', attempts: 5, windowSeconds: 15 * 60 };
/** However many addresses an attacker has, an account takes no more wrong passwords than this in a row. */
const WRONG_PER_ACCOUNT = { name: 'sign-in-account', attempts: 100, windowSeconds: 24 * 60 * 60 };
const PURPOSE = 'auth.sign-in-limit';

/** Whose password is tried, and from where. */
export interface Attempt {
  /** See `accountKey`. */
  readonly account: string;
  readonly address: string;
}

/** What attempts are counted by: the account, however it was named; or the name, when there is no such account. */
export function accountKey(user: Pick<User, 'id'> | null, login: string): string {
  return user === null ? `name:${foldLogin(login)}` : `user:${user.id}`;
}

/**
 * Holds guessing of passwords: five wrong ones a quarter of an hour from one address for one account. The owner of the
 * account still gets in from elsewhere.
 */
@Injectable()
export class SignInLimits {
  private readonly perAddress: AttemptLimit;
  private readonly perAccount: AttemptLimit;
  /** Attempts at once would all be looked at before the first wrong one is counted. */
  private readonly queue = new OneAtATime();

  constructor(
    limits: AttemptLimits,
    private readonly cipher: Cipher,
  ) {
    this.perAddress = limits.make(WRONG_PER_ADDRESS);
    this.perAccount = limits.make(WRONG_PER_ACCOUNT);
  }

  /**
   * Tries a password by `attempt`, which says whether it was right by returning something.
   *
   * @throws TooManyAttemptsError without trying, when too many were wrong before.
   */
  async guard<Found>({ account: name, address }: Attempt, attempt: () => Promise<Found | null>): Promise<Found | null> {
    const account = this.cipher.keyedHash(PURPOSE, name);
    const place = this.cipher.keyedHash(PURPOSE, `${addressGroup(address)} ${name}`);
    return this.queue.run(place, async () => {
      await this.refuseWhenSpent(place, account);
      const found = await attempt();
      await (found === null ? this.count(place, account) : this.clear(place, account));
      return found;
    });
  }

  /** Forgets the wrong passwords for an account whose owner has shown by other means who they are. */
  async forgive(account: string): Promise<void> {
    await this.perAccount.clear(this.cipher.keyedHash(PURPOSE, account));
  }

  private async refuseWhenSpent(place: string, account: string): Promise<void> {
    const waits = [
      await this.perAddress.secondsUntilAllowed(place),
      await this.perAccount.secondsUntilAllowed(account),
    ];
    const wait = Math.max(...waits);
    if (wait > 0) throw new TooManyAttemptsError(wait);
  }

  private async count(place: string, account: string): Promise<void> {
    await this.perAddress.count(place);
    await this.perAccount.count(account);
  }

  private async clear(place: string, account: string): Promise<void> {
    await this.perAddress.clear(place);
    await this.perAccount.clear(account);
  }
}
