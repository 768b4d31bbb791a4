import { Injectable } from '@nestjs/common';
import { now } from '../../../common/clock.js';
import { Cipher } from '../../../common/encryption/cipher.js';
import type { SessionName } from '../entities/session.entity.js';
import { InvalidRefreshTokenError } from '../errors/invalid-refresh-token.error.js';
import { randomToken } from '../random-token.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { RefreshTokenRepository } from './refresh-token.repository.js';

const TOKEN_PREFIX = 'cpr_';
const HASH_PURPOSE = 'auth.refresh';

/**
 * Long-lived tokens that are exchanged for new pairs. Each is good for one exchange; using one twice means that two
 * people hold it, so its whole session ends.
 */
@Injectable()
export class RefreshTokens {
  constructor(
    private readonly tokens: RefreshTokenRepository,
    private readonly sessions: SessionsService,
    private readonly cipher: Cipher,
  ) {}

  /** @throws InvalidRefreshTokenError when the session has ended meanwhile. */
  async issue(session: SessionName): Promise<string> {
    const token = randomToken(TOKEN_PREFIX);
    const row = { sessionId: session.id, tokenHash: this.hashOf(token), expiresAt: session.expiresAt };
    if (!(await this.tokens.insertIfSessionLives(row))) throw new InvalidRefreshTokenError();
    return token;
  }

  /** Spends a token and returns its session. @throws InvalidRefreshTokenError. */
  async spend(token: string): Promise<SessionName> {
    const at = now();
    const found = await this.tokens.findByHash(this.hashOf(token));
    const session = found === null ? null : await this.sessions.findById(found.sessionId);
    if (found === null || session === null || at >= found.expiresAt) throw new InvalidRefreshTokenError();
    if (await this.tokens.markUsed(found.id, at)) return session;
    await this.sessions.end(session.userId, session.id);
    throw new InvalidRefreshTokenError();
  }

  private hashOf(token: string): string {
    return this.cipher.keyedHash(HASH_PURPOSE, token);
  }
}
