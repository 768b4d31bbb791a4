import { Injectable, Logger } from '@nestjs/common';
import { StoreUnavailableError } from '../store/errors/store-unavailable.error.js';
import { CustomerDirectory, type DirectoryEntry } from '../users/customer-directory.contract.js';
import type { User } from '../users/entities/user.entity.js';
import { UsersService } from '../users/users.service.js';

/** What a person is called ('' for a guest) and the proven address they get mail at; null when there is none. */
export interface NamedPerson {
  readonly name: string;
  readonly email: string | null;
}

/** The people of requests, by their numbers; who is not in it is not known. */
export interface InboxNames {
  readonly accounts: ReadonlyMap<number, NamedPerson>;
  readonly customers: ReadonlyMap<number, NamedPerson>;
}

/** Names the people of requests for those who work on them: accounts, and customers of the store. */
@Injectable()
export class InboxNaming {
  private readonly logger = new Logger(InboxNaming.name);

  constructor(
    private readonly users: UsersService,
    private readonly directory: CustomerDirectory,
  ) {}

  /** One query for the accounts and one for the customers; while the store cannot be read its customers have no names. */
  async of(accountIds: readonly number[], customerIds: readonly number[]): Promise<InboxNames> {
    const users = await this.users.findAll([...new Set(accountIds)]);
    const customers = await this.customersOf([...new Set(customerIds)]);
    return {
      accounts: new Map(users.map((user) => [user.id, toPerson(user)])),
      customers: new Map(customers.map((found) => [found.customerId, toCustomer(found)])),
    };
  }

  private async customersOf(ids: readonly number[]): Promise<DirectoryEntry[]> {
    try {
      return await this.directory.findByIds(ids);
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
      this.logger.warn('The store cannot be read: requests are shown without the names of customers');
      return [];
    }
  }
}

/** A guest's user name says nothing, and an address that nobody has proven may be a stranger's. */
function toPerson({ name, username, role, email, emailKey }: User): NamedPerson {
  return { name: role === 'guest' ? '' : name || username, email: emailKey === null ? null : email };
}

function toCustomer({ firstName, lastName, email }: DirectoryEntry): NamedPerson {
  return { name: `${firstName} ${lastName}`.trim(), email };
}
