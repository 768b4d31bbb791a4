/** A store customer as far as identity is concerned. */
export interface DirectoryEntry {
  readonly customerId: number;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
}

/**
 * Looks up store customers by what identifies them. Matching is exact after canonical form only: no wildcard, no part
 * of a value, no second spelling of a number. Implemented by the store module.
 */
export abstract class CustomerDirectory {
  /** @throws StoreUnavailableError when the store cannot be read. */
  abstract findByEmail(email: string): Promise<DirectoryEntry | null>;
  /** @throws StoreUnavailableError when the store cannot be read. */
  abstract findById(customerId: number): Promise<DirectoryEntry | null>;
  /** Those of the customers that there are, in any order; one query however many. @throws StoreUnavailableError when the store cannot be read. */
  abstract findByIds(customerIds: readonly number[]): Promise<DirectoryEntry[]>;
  /** Compares digits only, at least seven of them. @throws StoreUnavailableError when the store cannot be read. */
  abstract findByPhone(phone: string): Promise<DirectoryEntry | null>;
}
