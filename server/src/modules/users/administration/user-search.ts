import type { Role } from '../../../common/caller.js';

/** The orders in which accounts can be listed; a dash turns one round. */
export const USER_ORDERINGS = [
  'created_at',
  '-created_at',
  'last_seen_at',
  '-last_seen_at',
  'username',
  '-username',
] as const;

/** One of `USER_ORDERINGS`. */
export type UserOrdering = (typeof USER_ORDERINGS)[number];

/** Which accounts are wanted; what is left out does not matter. */
export interface UserSearch {
  readonly role?: Role;
  readonly isActive?: boolean;
  /** ISO 8601. */
  readonly seenAfter?: string;
  /** ISO 8601; accounts never seen count as seen before. */
  readonly seenBefore?: string;
  /** Each must occur in the name, the user name or the e-mail address. */
  readonly words: readonly string[];
  readonly ordering: UserOrdering;
  readonly limit: number;
  readonly offset: number;
}
