import { Injectable } from '@nestjs/common';
import { now } from '../../../common/clock.js';
import { AuditService } from '../../audit/audit.service.js';
import type { User } from '../../users/entities/user.entity.js';
import { UsersService } from '../../users/users.service.js';
import type { SessionName } from '../entities/session.entity.js';
import { CsrfTokens } from '../sessions/csrf-tokens.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { AccessTokens } from '../tokens/access-tokens.js';
import { RefreshTokens } from '../tokens/refresh-tokens.js';
import type { SignedIn, TokenPair, Visitor } from './signed-in.js';

/** Begins the session of a person who has shown who they are, whichever way. */
@Injectable()
export class SessionStarter {
  constructor(
    private readonly sessions: SessionsService,
    private readonly accessTokens: AccessTokens,
    private readonly refreshTokens: RefreshTokens,
    private readonly csrf: CsrfTokens,
    private readonly users: UsersService,
    private readonly audit: AuditService,
  ) {}

  /** @param method how they have shown it (`password`, `code`, `guest`, `registration`), for the audit trail. */
  async start(user: User, visitor: Visitor, method: string): Promise<SignedIn> {
    await this.endEarlier(visitor);
    const { session, token } = await this.sessions.begin(user.id, visitor.userAgent);
    await this.users.markSeen(user.id, now());
    const pair = await this.issuePair(session);
    await this.audit.record({ actor: user.id, action: 'auth.login', subject: `user:${user.id}`, details: { method } });
    return { user, sessionToken: token, csrfToken: this.csrf.tokenFor(session.id), ...pair };
  }

  async issuePair(session: SessionName): Promise<TokenPair> {
    return {
      access: await this.accessTokens.issue({ userId: session.userId, sessionId: session.id }),
      refresh: await this.refreshTokens.issue(session),
    };
  }

  /** A browser has one session of ours; the one it held before must not live on behind the new cookie. */
  private async endEarlier({ earlierToken }: Visitor): Promise<void> {
    const earlier = earlierToken === null ? null : await this.sessions.findByToken(earlierToken);
    if (earlier !== null) await this.sessions.end(earlier.userId, earlier.id);
  }
}
