import { Injectable } from '@nestjs/common';
import { CustomerDirectory, type DirectoryEntry } from '../users/customer-directory.contract.js';
import type { Identifier } from './identifier.js';

/** Finds the store customer behind an identifier. */
@Injectable()
export class IdentityLookup {
  constructor(private readonly directory: CustomerDirectory) {}

  /** @throws StoreUnavailableError when the store cannot be read. */
  async find(identifier: Identifier): Promise<DirectoryEntry | null> {
    switch (identifier.kind) {
      case 'email':
        return this.directory.findByEmail(identifier.email);
      case 'phone':
        return this.directory.findByPhone(identifier.digits);
      case 'customer_id':
        return this.directory.findById(identifier.customerId);
    }
  }

  /** Asks the store for nobody too (id 0), so that a claim without a customer costs the same. */
  async findAgain(customerId: number | null): Promise<DirectoryEntry | null> {
    return this.directory.findById(customerId ?? 0);
  }
}
