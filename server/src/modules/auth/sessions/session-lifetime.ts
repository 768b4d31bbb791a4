import type { Session } from '../entities/session.entity.js';

const DAY_SECONDS = 24 * 60 * 60;

/** A session ends this long after sign-in, however much it is used. */
export const SESSION_SECONDS = 30 * DAY_SECONDS;
/** A session ends after this long without a request. */
export const SESSION_IDLE_SECONDS = 7 * DAY_SECONDS;
const SEEN_EVERY_SECONDS = 60;

type Times = Pick<Session, 'expiresAt' | 'lastSeenAt'>;

/** Whether a session still counts at the moment `at`. */
export function isAlive({ expiresAt, lastSeenAt }: Times, at: string): boolean {
  return at < expiresAt && secondsBetween(lastSeenAt, at) < SESSION_IDLE_SECONDS;
}

/** Whether the time of the last request is so old that it is worth a write. */
export function isSeenStale({ lastSeenAt }: Pick<Times, 'lastSeenAt'>, at: string): boolean {
  return secondsBetween(lastSeenAt, at) >= SEEN_EVERY_SECONDS;
}

function secondsBetween(start: string, end: string): number {
  return (Date.parse(end) - Date.parse(start)) / 1000;
}
