import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EventEmitter2 } from '@nestjs/event-emitter';
import { now, secondsFrom } from '../../../common/clock.js';
import { Cipher } from '../../../common/encryption/cipher.js';
import { UsersService } from '../../users/users.service.js';
import type { Session } from '../entities/session.entity.js';
import { SessionEndedEvent } from '../events/session-ended.event.js';
import { randomToken } from '../random-token.js';
import { isAlive, isSeenStale, SESSION_SECONDS } from './session-lifetime.js';
import { type OwnedSession, SessionRepository } from './session.repository.js';

const TOKEN_PREFIX = 'cps_';
const HASH_PURPOSE = 'auth.session';
const USER_AGENT_LENGTH = 200;

/** Begins, finds and ends sessions. Everything signed in hangs on one of these rows. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly users: UsersService,
    private readonly cipher: Cipher,
    private readonly events: EventEmitter2,
  ) {}

  /** @returns the session and the value of its cookie, which is kept nowhere. */
  async begin(userId: number, userAgent: string): Promise<{ session: Session; token: string }> {
    const token = randomToken(TOKEN_PREFIX);
    const at = now();
    const session: Session = {
      id: randomUUID(),
      userId,
      tokenHash: this.hashOf(token),
      userAgent: userAgent.slice(0, USER_AGENT_LENGTH),
      createdAt: at,
      lastSeenAt: at,
      expiresAt: secondsFrom(SESSION_SECONDS, at),
    };
    await this.sessions.deleteExpired(at);
    await this.sessions.insert(session);
    return { session, token };
  }

  /** The session behind a cookie's value, or null when it is over or never was. */
  async findByToken(token: string): Promise<OwnedSession | null> {
    const session = await this.sessions.findByTokenHash(this.hashOf(token));
    return session === null ? null : this.see(session);
  }

  /** The session with this id, or null when it is over or never was. */
  async findById(id: string): Promise<OwnedSession | null> {
    const session = await this.sessions.findById(id);
    return session === null ? null : this.see(session);
  }

  async findAliveOf(userId: number): Promise<Session[]> {
    const at = now();
    return (await this.sessions.findOfUser(userId)).filter((session) => isAlive(session, at));
  }

  /** Ends a session of the user; false when they have no such session. */
  async end(userId: number, id: string): Promise<boolean> {
    const hasEnded = await this.sessions.deleteOfUser(userId, id);
    if (hasEnded) await this.events.emitAsync(SessionEndedEvent.name, new SessionEndedEvent(id, userId));
    return hasEnded;
  }

  /** Ends every session of a user, but for the one to keep. */
  async endAll(userId: number, keptId: string | null = null): Promise<void> {
    const sessions = await this.sessions.findOfUser(userId);
    for (const { id } of sessions) if (id !== keptId) await this.end(userId, id);
  }

  /** The session while it is alive; not a promise unless something has to be written, which is once a minute. */
  private see(session: OwnedSession): OwnedSession | null | Promise<OwnedSession> {
    const at = now();
    if (!isAlive(session, at)) return null;
    return isSeenStale(session, at) ? this.markSeen(session, at) : session;
  }

  private async markSeen(session: OwnedSession, at: string): Promise<OwnedSession> {
    await this.sessions.markSeen(session.id, at);
    await this.users.markSeen(session.userId, at);
    return session;
  }

  private hashOf(token: string): string {
    return this.cipher.keyedHash(HASH_PURPOSE, token);
  }
}
