import { Injectable } from '@nestjs/common';
import type { Caller } from '../../../common/caller.js';
import { AuditService } from '../../audit/audit.service.js';
import { ForbiddenError } from '../../policy/errors/forbidden.error.js';
import type { User } from '../../users/entities/user.entity.js';
import { type ProfileChanges, UsersService } from '../../users/users.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { AddressCodesService } from './address-codes.service.js';

/** What people do with their own account. */
@Injectable()
export class AccountService {
  constructor(
    private readonly users: UsersService,
    private readonly sessions: SessionsService,
    private readonly addressCodes: AddressCodesService,
    private readonly audit: AuditService,
  ) {}

  read(caller: Caller): Promise<User> {
    return this.users.get(caller.userId);
  }

  /** A new address is mailed a code. @throws ForbiddenError for a guest who gives an address. */
  async change(caller: Caller, changes: ProfileChanges): Promise<User> {
    if (caller.role === 'guest' && changes.email !== undefined) throw new ForbiddenError();
    const { email: before } = await this.users.get(caller.userId);
    const user = await this.users.changeProfile(caller.userId, changes);
    if (user.email !== before) await this.addressCodes.sendFirst(user);
    const fields = Object.entries(changes).flatMap(([field, value]) => (value === undefined ? [] : [field]));
    await this.record(caller, 'user.profile_changed', fields);
    return user;
  }

  /** @throws as `AddressCodesService.send`. */
  async sendAddressCode({ userId }: Caller): Promise<void> {
    await this.addressCodes.send(await this.users.get(userId));
  }

  /** @throws as `AddressCodesService.prove`. */
  async proveAddress({ userId }: Caller, code: string): Promise<User> {
    return this.addressCodes.prove(await this.users.get(userId), code);
  }

  /** Signs the account out everywhere and erases it. @throws LastAdministratorError. */
  async erase(caller: Caller): Promise<void> {
    await this.users.refuseLosingLastAdministrator(caller.userId);
    await this.sessions.endAll(caller.userId);
    await this.users.erase(caller.userId);
    await this.record(caller, 'user.erased', []);
  }

  private async record({ userId }: Caller, action: string, fields: readonly string[]): Promise<void> {
    await this.audit.record({ actor: userId, action, subject: `user:${userId}`, details: { fields } });
  }
}
