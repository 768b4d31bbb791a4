import { Injectable } from '@nestjs/common';
import type { Caller } from '../../../common/caller.js';
import { now, secondsFrom } from '../../../common/clock.js';
import { Cipher } from '../../../common/encryption/cipher.js';
import { addressGroup } from '../../../common/throttling/address-group.js';
import { type AttemptLimit, AttemptLimits } from '../../../common/throttling/attempt-limits.js';
import { countTogether } from '../../../common/throttling/count-together.js';
import { InjectSettings, type Settings } from '../../../config/settings.js';
import type { Mail } from '../../../mail/mail.js';
import { Mailer } from '../../../mail/mailer.js';
import { AuditService } from '../../audit/audit.service.js';
import { PasswordHasher } from '../../users/passwords/password-hasher.js';
import { UsersService } from '../../users/users.service.js';
import { ApiKeysService } from '../api-keys/api-keys.service.js';
import { InvalidResetError } from '../errors/invalid-reset.error.js';
import { NoPasswordError } from '../errors/no-password.error.js';
import { WrongCredentialsError } from '../errors/wrong-credentials.error.js';
import { randomToken } from '../random-token.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { accountKey, SignInLimits } from '../sign-in/sign-in-limits.js';
import type { Visitor } from '../sign-in/signed-in.js';
import { passwordResetMail } from './password-reset.mail.js';
import { PasswordResetRepository } from './password-reset.repository.js';

const TOKEN_PREFIX = 'cpw_';
const HASH_PURPOSE = 'auth.password-reset';
const LIFE_SECONDS = 60 * 60;
const HOUR_SECONDS = 60 * 60;
const RESETS_PER_HOUR = { name: 'password-reset', attempts: 5, windowSeconds: HOUR_SECONDS };
/** However many networks ask, a mailbox gets no more than this; strangers must have several to use it up. */
const RESETS_PER_HOUR_FROM_ALL = { name: 'password-reset-all', attempts: 30, windowSeconds: HOUR_SECONDS };

/**
 * Changes and resets passwords. Either way, everything else that is signed in to the account is signed out; a reset ends its API keys
 * as well, since whoever had the account may have made them. Requests for a reset are counted by who asks, and an earlier key stays
 * good beside a later one: strangers can neither use up the resets of an account nor end the key its owner holds.
 */
@Injectable()
export class PasswordsService {
  private readonly ofRequester: AttemptLimit;
  private readonly ofAccount: AttemptLimit;

  constructor(
    private readonly resets: PasswordResetRepository,
    private readonly users: UsersService,
    private readonly passwords: PasswordHasher,
    private readonly sessions: SessionsService,
    private readonly keys: ApiKeysService,
    private readonly signInLimits: SignInLimits,
    private readonly mailer: Mailer,
    private readonly audit: AuditService,
    private readonly cipher: Cipher,
    @InjectSettings() private readonly settings: Settings,
    limits: AttemptLimits,
  ) {
    this.ofRequester = limits.make(RESETS_PER_HOUR);
    this.ofAccount = limits.make(RESETS_PER_HOUR_FROM_ALL);
  }

  /** @throws NoPasswordError, WrongCredentialsError, TooManyAttemptsError, WeakPasswordError. */
  async change(caller: Caller, current: string, wanted: string): Promise<void> {
    const user = await this.users.get(caller.userId);
    if (user.passwordHash === null) throw new NoPasswordError();
    const attempt = { account: accountKey(user, user.username), address: caller.address ?? '' };
    const isRight = await this.signInLimits.guard(attempt, async () =>
      (await this.passwords.matches(user.passwordHash, current)) ? true : null,
    );
    if (isRight === null) throw new WrongCredentialsError('current_password');
    await this.set(user.id, wanted, 'new_password', 'auth.password_changed', caller.sessionId);
  }

  /**
   * Mails a reset key when an account has this address. Returns before it has looked, so that neither the answer nor its
   * time tells whether one has.
   */
  forgot(email: string, { address }: Pick<Visitor, 'address'>): void {
    this.mailer.compose(async () => this.prepareReset(email, address));
  }

  /** @throws InvalidResetError, WeakPasswordError. A refused password does not spend the key. */
  async reset(token: string, wanted: string): Promise<void> {
    const at = now();
    const found = await this.resets.findByHash(this.hashOf(token));
    const isGood = found !== null && found.usedAt === null && at < found.expiresAt;
    if (!isGood) throw new InvalidResetError();
    await this.users.checkNewPassword(found.userId, wanted, 'password');
    if (!(await this.resets.markUsed(found.id, at))) throw new InvalidResetError();
    await this.resets.deleteOfUser(found.userId);
    await this.set(found.userId, wanted, 'password', 'auth.password_reset', null);
    await this.keys.deleteAll(found.userId);
    await this.signInLimits.forgive(accountKey({ id: found.userId }, ''));
  }

  private async prepareReset(email: string, address: string): Promise<Mail | null> {
    const at = now();
    const user = await this.users.findByEmail(email);
    if (user === null || !user.isActive || user.email === null) return null;
    if (!(await this.takeReset(user.id, address))) return null;
    const token = randomToken(TOKEN_PREFIX);
    const expiresAt = secondsFrom(LIFE_SECONDS, at);
    await this.resets.deleteExpired(at);
    await this.resets.insert({ userId: user.id, tokenHash: this.hashOf(token), expiresAt });
    return passwordResetMail({ to: user.email, username: user.username, token, storeName: this.settings.STORE_NAME });
  }

  /** Counts a request; false when whoever asks, or everybody together, asked too often. */
  private async takeReset(userId: number, address: string): Promise<boolean> {
    const wait = await countTogether([
      [this.ofRequester, `${userId} ${addressGroup(address)}`],
      [this.ofAccount, String(userId)],
    ]);
    return wait === 0;
  }

  private async set(userId: number, wanted: string, field: string, action: string, kept: string | null): Promise<void> {
    await this.users.setPassword(userId, wanted, field);
    await this.sessions.endAll(userId, kept);
    await this.audit.record({ actor: userId, action, subject: `user:${userId}` });
  }

  private hashOf(token: string): string {
    return this.cipher.keyedHash(HASH_PURPOSE, token);
  }
}
