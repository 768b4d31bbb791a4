import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '../../../common/caller.js';
import { KEY_RING } from '../../../common/encryption/encryption.module.js';
import type { KeyRing } from '../../../common/encryption/key-ring.js';

/** The header in which a page shows that it is ours. */
export const CSRF_HEADER = 'x-csrf-token';

/** Tokens that prove a request with a session's cookie was made by a page that could read an answer of ours. */
@Injectable()
export class CsrfTokens {
  constructor(@Inject(KEY_RING) private readonly keys: KeyRing) {}

  tokenFor(sessionId: string): string {
    return createHmac('sha256', this.keys.signing).update(`csrf\u0000${sessionId}`).digest('base64url');
  }

  /** The token a caller needs, null for one that came without the cookie. */
  tokenOf({ via, sessionId }: Caller): string | null {
    return via === 'session' && sessionId !== null ? this.tokenFor(sessionId) : null;
  }

  matches(sessionId: string, given: unknown): boolean {
    if (typeof given !== 'string') return false;
    const expected = Buffer.from(this.tokenFor(sessionId));
    const actual = Buffer.from(given);
    return expected.length === actual.length && timingSafeEqual(expected, actual);
  }
}
