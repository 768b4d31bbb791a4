import type { AccessClaims } from './access-claims.js';

const MOST_KEPT = 5000;

/** What was verified of a token. Times are seconds since 1970. */
export interface VerifiedToken {
  readonly claims: AccessClaims;
  readonly notBefore: number;
  readonly expiresAt: number;
}

/**
 * Tokens whose signature was found good a moment ago: a client sends the same one with every request of a quarter of an
 * hour, and checking it costs more than the rest of its sign-in. The times are looked at anew each time; whether the session
 * still stands is looked up in the database, as before.
 */
export class VerifiedTokens {
  private readonly tokens = new Map<string, VerifiedToken>();

  constructor(private readonly toleranceSeconds: number) {}

  /** @returns what is known of exactly this token, while it is in force. */
  find(token: string, atMilliseconds = Date.now()): AccessClaims | null {
    const known = this.tokens.get(token);
    if (known === undefined) return null;
    const seconds = Math.floor(atMilliseconds / 1000);
    if (seconds < known.expiresAt + this.toleranceSeconds && seconds >= known.notBefore - this.toleranceSeconds)
      return known.claims;
    this.tokens.delete(token);
    return null;
  }

  /** Keeps a token that was verified; the oldest ones make room. */
  keep(token: string, verified: VerifiedToken): void {
    if (this.tokens.size >= MOST_KEPT) {
      const [oldest = ''] = this.tokens.keys();
      this.tokens.delete(oldest);
    }
    this.tokens.set(token, verified);
  }
}
