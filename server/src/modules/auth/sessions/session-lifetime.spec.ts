import { secondsFrom } from '../../../common/clock.js';
import type { Session } from '../entities/session.entity.js';
import { isAlive, isSeenStale, SESSION_IDLE_SECONDS } from './session-lifetime.js';

const AT = '2026-01-10T12:00:00.000Z';
const sessionSeen = (lastSeenAt: string, expiresAt: string): Session => ({
  id: 'session-1',
  userId: 1,
  tokenHash: 'hash',
  userAgent: '',
  createdAt: lastSeenAt,
  lastSeenAt,
  expiresAt,
});

describe('the life of a session', () => {
  it('should end at its last moment however much it is used', () => {
    expect(isAlive(sessionSeen(AT, secondsFrom(1, AT)), AT)).toBe(true);
    expect(isAlive(sessionSeen(AT, AT), AT)).toBe(false);
  });

  it('should end when nobody came for too long', () => {
    const later = secondsFrom(1_000, AT);
    expect(isAlive(sessionSeen(secondsFrom(1 - SESSION_IDLE_SECONDS, AT), later), AT)).toBe(true);
    expect(isAlive(sessionSeen(secondsFrom(-SESSION_IDLE_SECONDS, AT), later), AT)).toBe(false);
  });

  it('should note the last request at most once a minute', () => {
    expect(isSeenStale(sessionSeen(secondsFrom(-59, AT), AT), AT)).toBe(false);
    expect(isSeenStale(sessionSeen(secondsFrom(-60, AT), AT), AT)).toBe(true);
  });
});
