import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EventEmitter2 } from '@nestjs/event-emitter';
import { addressOf, given, isOpenedBy, newUser, withOwnAddress } from './account-rows.js';
import type { AccountChanges, NewAccount } from './administration/new-account.js';
import type { DirectoryEntry } from './customer-directory.contract.js';
import type { User } from './entities/user.entity.js';
import { LastAdministratorError } from './errors/last-administrator.error.js';
import { UserNotFoundError } from './errors/user-not-found.error.js';
import { UserErasedEvent } from './events/user-erased.event.js';
import { foldLogin } from './login-name.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { checkPassword } from './passwords/password-rules.js';
import { UserRepository } from './user.repository.js';

/** An account with a password, as somebody asks for it. */
export interface AccountRequest {
  readonly username: string;
  readonly email?: string | null;
  readonly password: string;
}

/** What people may change about themselves. */
export interface ProfileChanges {
  readonly name?: string;
  readonly email?: string | null;
  readonly language?: string;
  readonly mailOnReply?: boolean;
}

/** Makes, finds, changes and erases accounts. Knows nothing of sessions. */
@Injectable()
export class UsersService {
  constructor(
    private readonly users: UserRepository,
    private readonly passwords: PasswordHasher,
    private readonly events: EventEmitter2,
  ) {}

  /** @throws WeakPasswordError, AccountTakenError. */
  async createAdministrator(request: AccountRequest): Promise<User> {
    const { username, email = null } = request;
    const passwordHash = await this.hashOf(request);
    return this.users.insert({ ...newUser({ username, role: 'admin' }), ...addressOf(email), passwordHash });
  }

  /**
   * The address of the request is kept unproven.
   *
   * @param customerId the store customer to link to, when the account is made for one.
   * @throws as `createAdministrator`.
   */
  async createCustomer(request: AccountRequest, customerId: number | null = null): Promise<User> {
    const { username, email = null } = request;
    const passwordHash = await this.hashOf(request);
    return this.users.insert({ ...newUser({ username, role: 'customer', customerId }), email, passwordHash });
  }

  /** An account as an administrator wants it. @throws WeakPasswordError, AccountTakenError. */
  async create({ password, email, ...account }: NewAccount): Promise<User> {
    if (password !== null) checkPassword(password, { username: account.username, email });
    const passwordHash = password === null ? null : await this.passwords.hash(password);
    return this.users.insert({ ...newUser(account), ...addressOf(email), passwordHash });
  }

  /** @throws AccountTakenError, UserNotFoundError. */
  async administer(id: number, { email, ...changes }: AccountChanges): Promise<User> {
    await this.users.change(id, { ...given(changes), ...(email === undefined ? {} : addressOf(email)) });
    return this.get(id);
  }

  /** An account that nobody can sign in to again once its session is over. */
  async createGuest(): Promise<User> {
    return this.users.insert(newUser({ username: `guest-${randomBytes(8).toString('hex')}`, role: 'guest' }));
  }

  /**
   * The account of a store customer who has shown to read what is sent to the address on file: the oldest one of theirs that this
   * address opens, else a new one. Null when every such account is switched off; staff accounts are never given out this way.
   */
  async findOrCreateForCustomer(customer: DirectoryEntry): Promise<User | null> {
    const linked = await this.users.findCustomersOf(customer.customerId);
    const own = linked.filter((user) => isOpenedBy(user, customer.email));
    if (own.length > 0) return own.find((user) => user.isActive) ?? null;
    const name = `${customer.firstName} ${customer.lastName}`.trim();
    const username = `customer-${randomBytes(6).toString('hex')}`;
    const account = newUser({ username, name, role: 'customer', customerId: customer.customerId });
    // Another account may claim the address already; the link to the customer does not depend on it.
    return withOwnAddress(customer.email, (address) => this.users.insert({ ...account, ...address }));
  }

  /** Finds by user name, else by e-mail address. */
  async findByLogin(login: string): Promise<User | null> {
    const key = foldLogin(login);
    return (await this.users.findByUsernameKey(key)) ?? (await this.users.findByEmailKey(key));
  }

  async findByEmail(email: string): Promise<User | null> {
    return this.users.findByEmailKey(foldLogin(email));
  }

  /** The accounts that a user name, an e-mail address or the number of a store customer stands for. */
  async findPerson(text: string): Promise<User[]> {
    const account = await this.findByLogin(text);
    if (account !== null) return [account];
    return /^[1-9]\d{0,8}$/.test(text) ? this.users.findCustomersOf(Number(text)) : [];
  }

  find(id: number): Promise<User | null> {
    return this.users.findById(id);
  }

  /** Those of the accounts that there are; one query however many. */
  findAll(ids: readonly number[]): Promise<User[]> {
    return this.users.findByIds(ids);
  }

  /** @throws UserNotFoundError. */
  async get(id: number): Promise<User> {
    const user = await this.users.findById(id);
    if (user === null) throw new UserNotFoundError();
    return user;
  }

  /** Addresses of the active staff and administrators who want mail. */
  async staffAddresses(): Promise<string[]> {
    return (await this.users.findStaffWithMail()).flatMap(({ email }) => (email === null ? [] : [email]));
  }

  async hasAnyAccount(): Promise<boolean> {
    return this.users.hasAny();
  }

  /**
   * A new address is kept, but signs nobody in, finds nobody and gets no mail before it is proven: see `proveAddress`. One that
   * another account has is answered alike, since refusing it would tell strangers who has an account.
   */
  async changeProfile(id: number, { email, ...changes }: ProfileChanges): Promise<User> {
    const { emailKey } = await this.get(id);
    const isProven = email !== undefined && email !== null && foldLogin(email) === emailKey;
    const address = email === undefined ? {} : { email, emailKey: isProven ? emailKey : null };
    await this.users.change(id, { ...given(changes), ...address });
    return this.get(id);
  }

  /**
   * Takes an address as the account's own. Call it for a person who has shown to read what is sent there.
   *
   * @throws AccountTakenError when it is proven for another account.
   */
  async proveAddress(id: number, email: string): Promise<User> {
    await this.users.change(id, addressOf(email));
    return this.get(id);
  }

  /** @param field the field of the request a refusal names. @throws WeakPasswordError, UserNotFoundError. */
  async checkNewPassword(id: number, password: string, field: string): Promise<void> {
    checkPassword(password, await this.get(id), field);
  }

  /** @throws as `checkNewPassword`. */
  async setPassword(id: number, password: string, field: string): Promise<void> {
    await this.checkNewPassword(id, password, field);
    await this.users.change(id, { passwordHash: await this.passwords.hash(password) });
  }

  /** Links an account to the store customer it was proven to belong to, or unlinks it with null. */
  async linkCustomer(id: number, customerId: number | null): Promise<void> {
    await this.users.change(id, { customerId });
  }

  async markSeen(id: number, at: string): Promise<void> {
    await this.users.markSeen(id, at);
  }

  /** @throws LastAdministratorError when nobody could run the server without this account. */
  async refuseLosingLastAdministrator(id: number): Promise<void> {
    const user = await this.get(id);
    const isAdministrator = user.role === 'admin' && user.isActive;
    if (isAdministrator && (await this.users.countActiveAdministrators()) === 1) throw new LastAdministratorError();
  }

  /** Erases the account; what other modules hold of the person goes with `UserErasedEvent`. @throws LastAdministratorError. */
  async erase(id: number): Promise<void> {
    await this.refuseLosingLastAdministrator(id);
    await this.users.deleteById(id);
    await this.events.emitAsync(UserErasedEvent.name, new UserErasedEvent(id));
  }

  private async hashOf(request: AccountRequest): Promise<string> {
    checkPassword(request.password, request);
    return this.passwords.hash(request.password);
  }
}
