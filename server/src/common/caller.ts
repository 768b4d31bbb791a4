/** What an account may be. `guest` accounts are made by a guest session and own their conversations like others. */
export type Role = 'guest' | 'customer' | 'staff' | 'admin';

/**
 * Who makes a request, as established by authentication and never by a body, a model or a path.
 * `customerId` is the store customer the account is linked to; null when it is linked to nobody.
 */
export interface Caller {
  readonly userId: number;
  readonly role: Role;
  readonly customerId: number | null;
  /** Scopes of the API key in use; empty for sessions and access tokens. */
  readonly scopes: readonly string[];
  readonly via: 'session' | 'token' | 'api_key';
  /** The signed-in session behind a cookie or an access token; proofs of identity end with it. Null for API keys. */
  readonly sessionId: string | null;
  /** Network address the request came from, as trusted proxies tell it; limits on claims count by it. Unset for work without a request. */
  readonly address?: string;
}
