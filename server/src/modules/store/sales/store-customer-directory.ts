import { Injectable } from '@nestjs/common';
import { LARGEST_ID } from '../../../common/largest-id.js';
import { CustomerDirectory, type DirectoryEntry } from '../../users/customer-directory.contract.js';
import { CustomersRepository, type IdentityRow } from './customers.repository.js';

/** Something at something with a dot; no blank, no list, no wildcard. */
const EMAIL = /^[^\s@%,;<>"]{1,64}@[^\s@%,;<>"]{1,255}\.[^\s@%,;<>".]{2,}$/;
const PHONE = /^\+?[\d\s().\-/]{7,30}$/;
const LEAST_DIGITS = 7;

/** The store's customers by what identifies them. An identifier that fits two customers fits none. */
@Injectable()
export class StoreCustomerDirectory extends CustomerDirectory {
  constructor(private readonly customers: CustomersRepository) {
    super();
  }

  async findByEmail(email: string): Promise<DirectoryEntry | null> {
    return EMAIL.test(email) ? onlyOne(await this.customers.findIdentitiesByEmail(email)) : null;
  }

  async findById(customerId: number): Promise<DirectoryEntry | null> {
    if (!Number.isSafeInteger(customerId) || customerId < 1 || customerId > LARGEST_ID) return null;
    const found = await this.customers.findIdentity(customerId);
    return found === null ? null : toEntry(found);
  }

  async findByIds(customerIds: readonly number[]): Promise<DirectoryEntry[]> {
    return (await this.customers.findIdentities(customerIds)).map(toEntry);
  }

  async findByPhone(phone: string): Promise<DirectoryEntry | null> {
    const digits = digitsOf(phone);
    if (!PHONE.test(phone) || digits.length < LEAST_DIGITS) return null;
    const all = await this.customers.findIdentitiesWithPhone();
    return onlyOne(all.filter((customer) => digitsOf(customer.phone) === digits));
  }
}

function digitsOf(phone: string): string {
  return phone.replace(/\D/g, '');
}

function onlyOne(found: readonly IdentityRow[]): DirectoryEntry | null {
  const [first, second] = found;
  return first === undefined || second !== undefined ? null : toEntry(first);
}

function toEntry({ customerId, email, firstName, lastName }: IdentityRow): DirectoryEntry {
  return { customerId, email, firstName, lastName };
}
