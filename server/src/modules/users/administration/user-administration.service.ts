import { Injectable } from '@nestjs/common';
import { EventEmitter2 } from '@nestjs/event-emitter';
import type { Caller } from '../../../common/caller.js';
import { InvalidInputError } from '../../../common/http/errors/invalid-input.error.js';
import { AuditService } from '../../audit/audit.service.js';
import { ApiKeysService } from '../../auth/api-keys/api-keys.service.js';
import { SessionsService } from '../../auth/sessions/sessions.service.js';
import { CustomerDirectory } from '../customer-directory.contract.js';
import type { User } from '../entities/user.entity.js';
import { UserErasedEvent } from '../events/user-erased.event.js';
import { UsersService } from '../users.service.js';
import { ProtectedAccountError } from './errors/protected-account.error.js';
import type { AccountChanges, NewAccount } from './new-account.js';
import type { UserSearch } from './user-search.js';
import { UserSearchRepository } from './user-search.repository.js';

/** What became of a bulk deletion: how many are gone, and which ids were passed over. */
export interface BulkDeletion {
  readonly deleted: readonly number[];
  readonly skipped: readonly number[];
}

/** What administrators do with other people's accounts. */
@Injectable()
export class UserAdministrationService {
  constructor(
    private readonly users: UsersService,
    private readonly rows: UserSearchRepository,
    private readonly directory: CustomerDirectory,
    private readonly sessions: SessionsService,
    private readonly keys: ApiKeysService,
    private readonly events: EventEmitter2,
    private readonly audit: AuditService,
  ) {}

  async page(search: UserSearch): Promise<{ users: User[]; count: number }> {
    const [users, count] = await this.rows.findPage(search);
    return { users, count };
  }

  /** @throws UserNotFoundError. */
  async get(id: number): Promise<User> {
    return this.users.get(id);
  }

  /** @throws AccountTakenError, WeakPasswordError, InvalidInputError for a customer the store does not have. */
  async create(caller: Caller, account: NewAccount): Promise<User> {
    await this.checkCustomer(account.customerId);
    const user = await this.users.create(account);
    await this.record(caller, 'user.created', user.id, [account.role]);
    return user;
  }

  /**
   * Whoever loses a role or is switched off is signed out everywhere, so that nothing open goes on with the old rights.
   *
   * @throws UserNotFoundError, AccountTakenError, LastAdministratorError, InvalidInputError.
   */
  async change(caller: Caller, id: number, changes: AccountChanges): Promise<User> {
    const before = await this.users.get(id);
    await this.checkCustomer(changes.customerId ?? null);
    const losesRole = changes.role !== undefined && changes.role !== before.role;
    const losesAccess = losesRole || changes.isActive === false;
    if (losesAccess) await this.users.refuseLosingLastAdministrator(id);
    const user = await this.users.administer(id, changes);
    if (losesAccess) await this.sessions.endAll(id);
    const fields = Object.entries(changes).flatMap(([field, value]) => (value === undefined ? [] : [field]));
    await this.record(caller, 'user.changed', id, fields);
    return user;
  }

  /** @throws UserNotFoundError, ProtectedAccountError for administrators and oneself. */
  async delete(caller: Caller, id: number): Promise<void> {
    await this.users.get(id);
    const { deleted } = await this.deleteAll(caller, [id]);
    if (deleted.length === 0) throw new ProtectedAccountError();
  }

  /** Erases ordinary accounts together, with everything kept of these people; passes over administrators and oneself. */
  async deleteAll(caller: Caller, ids: readonly number[]): Promise<BulkDeletion> {
    const asked = [...new Set(ids)];
    const found = await this.rows.findByIds(asked.filter((id) => id !== caller.userId));
    const ordinary = found.filter(({ role }) => role !== 'admin').map(({ id }) => id);
    for (const id of ordinary) await this.sessions.endAll(id);
    const deleted = await this.rows.deleteOrdinary(ordinary);
    for (const id of deleted) {
      await this.events.emitAsync(UserErasedEvent.name, new UserErasedEvent(id));
      await this.record(caller, 'user.deleted', id, []);
    }
    const gone = new Set(deleted);
    return { deleted, skipped: asked.filter((id) => !gone.has(id)) };
  }

  /** Signs the account out everywhere and ends its API keys. @throws UserNotFoundError. */
  async endSessions(caller: Caller, id: number): Promise<void> {
    await this.users.get(id);
    await this.sessions.endAll(id);
    await this.keys.deleteAll(id);
    await this.record(caller, 'user.sessions_ended', id, []);
  }

  private async checkCustomer(customerId: number | null): Promise<void> {
    if (customerId === null || (await this.directory.findById(customerId)) !== null) return;
    throw new InvalidInputError([{ field: 'customer_id', detail: 'is no customer of the store' }]);
  }

  private async record({ userId }: Caller, action: string, id: number, fields: readonly string[]): Promise<void> {
    await this.audit.record({ actor: userId, action, subject: `user:${id}`, details: { fields } });
  }
}
