import { Injectable } from '@nestjs/common';
import type { Caller } from '../../../common/caller.js';
import { InjectSettings, type Settings } from '../../../config/settings.js';
import { AuditService } from '../../audit/audit.service.js';
import type { User } from '../../users/entities/user.entity.js';
import { PasswordHasher } from '../../users/passwords/password-hasher.js';
import { type AccountRequest, UsersService } from '../../users/users.service.js';
import { AddressCodesService } from '../account/address-codes.service.js';
import { GuestsRefusedError } from '../errors/guests-refused.error.js';
import { InvalidRefreshTokenError } from '../errors/invalid-refresh-token.error.js';
import { RegistrationClosedError } from '../errors/registration-closed.error.js';
import { WrongCredentialsError } from '../errors/wrong-credentials.error.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { RefreshTokens } from '../tokens/refresh-tokens.js';
import { SessionStarter } from './session-starter.js';
import { accountKey, SignInLimits } from './sign-in-limits.js';
import type { SignedIn, TokenPair, Visitor } from './signed-in.js';

/** Lets people in by password, as guests or by registering, and out again. */
@Injectable()
export class SignInService {
  constructor(
    private readonly users: UsersService,
    private readonly passwords: PasswordHasher,
    private readonly limits: SignInLimits,
    private readonly starter: SessionStarter,
    private readonly sessions: SessionsService,
    private readonly refreshTokens: RefreshTokens,
    private readonly addressCodes: AddressCodesService,
    private readonly audit: AuditService,
    @InjectSettings() private readonly settings: Settings,
  ) {}

  /** @param login user name or e-mail address. @throws WrongCredentialsError, TooManyAttemptsError. */
  async logIn(login: string, password: string, visitor: Visitor): Promise<SignedIn> {
    const found = await this.users.findByLogin(login);
    const attempt = { account: accountKey(found, login), address: visitor.address };
    const user = await this.limits.guard(attempt, async () => this.match(found, password));
    if (user === null) throw new WrongCredentialsError();
    return this.starter.start(user, visitor, 'password');
  }

  /** @throws GuestsRefusedError when guests are switched off. */
  async enterAsGuest(visitor: Visitor): Promise<SignedIn> {
    if (!this.settings.GUEST_CHAT) throw new GuestsRefusedError();
    return this.starter.start(await this.users.createGuest(), visitor, 'guest');
  }

  /** An address is mailed a code, and is the account's own from the proof on. @throws RegistrationClosedError, AccountTakenError, WeakPasswordError. */
  async register(request: AccountRequest, visitor: Visitor): Promise<SignedIn> {
    if (!this.settings.REGISTRATION) throw new RegistrationClosedError();
    const user = await this.users.createCustomer(request);
    await this.addressCodes.sendFirst(user);
    return this.starter.start(user, visitor, 'registration');
  }

  /** Exchanges a refresh token for a new pair. @throws InvalidRefreshTokenError. */
  async refresh(token: string): Promise<TokenPair & { user: User }> {
    const session = await this.refreshTokens.spend(token);
    const user = await this.users.find(session.userId);
    if (user === null || !user.isActive) throw new InvalidRefreshTokenError();
    return { ...(await this.starter.issuePair(session)), user };
  }

  /** Ends the session the caller came with, and all that hangs on it. */
  async logOut({ userId, sessionId }: Caller): Promise<void> {
    if (sessionId === null) return;
    await this.sessions.end(userId, sessionId);
    await this.audit.record({ actor: userId, action: 'auth.logout', subject: `user:${userId}` });
  }

  /** The account when the password is right and the account in use; the same work is done when there is no account. */
  private async match(user: User | null, password: string): Promise<User | null> {
    const isRight = await this.passwords.matches(user?.passwordHash ?? null, password);
    if (user !== null && isRight && user.isActive) return user;
    const subject = user === null ? 'user:unknown' : `user:${user.id}`;
    await this.audit.record({
      actor: 'anonymous',
      action: 'auth.login_failed',
      subject,
      details: { method: 'password' },
    });
    return null;
  }
}
