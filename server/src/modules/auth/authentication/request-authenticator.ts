import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../../common/caller.js';
import { CsrfRefusedError } from '../errors/csrf-refused.error.js';
import { InvalidCredentialError } from '../errors/invalid-credential.error.js';
import { CSRF_HEADER, CsrfTokens } from '../sessions/csrf-tokens.js';
import { SessionCookie } from '../sessions/session-cookie.js';
import { CallerResolver } from './caller-resolver.js';
import { type ReadableCredentials, readCredentials } from './credentials.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Establishes who makes a request. */
@Injectable()
export class RequestAuthenticator {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly callers: CallerResolver,
    private readonly csrf: CsrfTokens,
  ) {}

  /**
   * Null for a request without credentials.
   *
   * @throws InvalidCredentialError for credentials that open nothing; CsrfRefusedError for a cookie that was sent to
   * change something without the session's token.
   */
  async authenticate(request: FastifyRequest): Promise<Caller | null> {
    const credentials = readCredentials(request, () => this.cookie.read(request));
    if (credentials === null) return null;
    if (credentials.kind === 'unreadable') throw new InvalidCredentialError();
    const caller = await this.callerOf(credentials, request.ip);
    if (caller === null) throw new InvalidCredentialError();
    this.refuseForgery(request, caller);
    return caller;
  }

  /**
   * The caller of a request that is still open, as things stand now; null when the session is over, or the account is
   * switched off.
   *
   * @throws InvalidCredentialError for an API key that is no longer in force.
   */
  async authenticateAgain(request: FastifyRequest, caller: Caller): Promise<Caller | null> {
    return caller.sessionId === null ? this.authenticate(request) : this.callers.ofOpenSession(caller);
  }

  private callerOf({ kind, token }: ReadableCredentials, address: string): Promise<Caller | null> {
    switch (kind) {
      case 'cookie':
        return this.callers.ofCookie(token, address);
      case 'bearer':
        return this.callers.ofBearer(token, address);
      case 'ticket':
        return this.callers.ofTicket(token, address);
    }
  }

  private refuseForgery(request: FastifyRequest, { via, sessionId }: Caller): void {
    if (via !== 'session' || SAFE_METHODS.has(request.method)) return;
    if (sessionId === null || !this.csrf.matches(sessionId, request.headers[CSRF_HEADER])) throw new CsrfRefusedError();
  }
}
