import type { Role } from '../../../common/caller.js';

/** An account as an administrator wants it. */
export interface NewAccount {
  readonly username: string;
  readonly name: string;
  readonly email: string | null;
  /** Null for an account that is entered by code, or after a reset by mail. */
  readonly password: string | null;
  readonly role: Role;
  /** The store customer to link to. */
  readonly customerId: number | null;
}

/** What an administrator changes of an account; what is left out stays. */
export interface AccountChanges {
  readonly name?: string;
  readonly email?: string | null;
  readonly role?: Role;
  readonly isActive?: boolean;
  readonly customerId?: number | null;
}
