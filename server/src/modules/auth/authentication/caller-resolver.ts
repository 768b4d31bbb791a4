import { Injectable } from '@nestjs/common';
import type { Caller } from '../../../common/caller.js';
import { UsersService } from '../../users/users.service.js';
import { API_KEY_PREFIX } from '../api-keys/api-key-format.js';
import { ApiKeysService, scopesInForce } from '../api-keys/api-keys.service.js';
import type { OwnedSession } from '../sessions/session.repository.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { SocketTicketsService } from '../tickets/socket-tickets.service.js';
import { AccessTokens } from '../tokens/access-tokens.js';

type Proof = Pick<Caller, 'via' | 'scopes' | 'sessionId'>;
type Account = Pick<OwnedSession, 'role' | 'customerId' | 'isActive'>;

/**
 * Finds out who credentials speak for. Looks at the rows on every request, so that signing out, switching an account off
 * and changing a role hold from the next request on, for every kind of credentials alike.
 */
@Injectable()
export class CallerResolver {
  constructor(
    private readonly sessions: SessionsService,
    private readonly accessTokens: AccessTokens,
    private readonly apiKeys: ApiKeysService,
    private readonly users: UsersService,
    private readonly tickets: SocketTicketsService,
  ) {}

  /** @param address where the request came from. Null when the cookie's value opens nothing. */
  async ofCookie(token: string, address: string): Promise<Caller | null> {
    return this.ofSession(await this.sessions.findByToken(token), 'session', address);
  }

  /** @param token an access token or an API key. */
  ofBearer(token: string, address: string): Promise<Caller | null> {
    return token.startsWith(API_KEY_PREFIX) ? this.ofApiKey(token, address) : this.ofAccessToken(token, address);
  }

  /** @param ticket one that opens a socket; it is used up. */
  async ofTicket(ticket: string, address: string): Promise<Caller | null> {
    const sessionId = await this.tickets.redeem(ticket);
    return sessionId === null ? null : this.ofSession(await this.sessions.findById(sessionId), 'token', address);
  }

  /** A caller whose request is still open, as things stand now. */
  async ofOpenSession({ sessionId, via, address = '' }: Caller): Promise<Caller | null> {
    if (sessionId === null || via === 'api_key') return null;
    return this.ofSession(await this.sessions.findById(sessionId), via, address);
  }

  private async ofAccessToken(token: string, address: string): Promise<Caller | null> {
    const claims = await this.accessTokens.read(token);
    if (claims === null) return null;
    const session = await this.sessions.findById(claims.sessionId);
    return session?.userId === claims.userId ? this.ofSession(session, 'token', address) : null;
  }

  private async ofApiKey(token: string, address: string): Promise<Caller | null> {
    const key = await this.apiKeys.findInForce(token);
    if (key === null) return null;
    const user = await this.users.find(key.userId);
    return user && ofAccount(user.id, user, { via: 'api_key', scopes: key.scopes, sessionId: null }, address);
  }

  private ofSession(session: OwnedSession | null, via: 'session' | 'token', address: string): Caller | null {
    return session && ofAccount(session.userId, session, { via, scopes: [], sessionId: session.id }, address);
  }
}

function ofAccount(userId: number, account: Account, proof: Proof, address: string): Caller | null {
  const { role, customerId, isActive } = account;
  if (!isActive) return null;
  const { via, scopes, sessionId } = proof;
  return { userId, role, customerId, via, scopes: scopesInForce(role, scopes), sessionId, address };
}
