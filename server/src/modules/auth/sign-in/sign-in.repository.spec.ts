import { databaseKinds } from '../../../database/testing-kinds.js';
import { User } from '../../users/entities/user.entity.js';
import { RefreshToken } from '../entities/refresh-token.entity.js';
import { Session } from '../entities/session.entity.js';
import { SessionEndedEvent } from '../events/session-ended.event.js';
import { InvalidRefreshTokenError } from '../errors/invalid-refresh-token.error.js';
import { WrongCredentialsError } from '../errors/wrong-credentials.error.js';
import { secondsFrom, now } from '../../../common/clock.js';
import { SESSION_IDLE_SECONDS } from '../sessions/session-lifetime.js';
import { SignInBench, VISITOR } from '../testing/sign-in-bench.js';
import type { SignedIn } from './signed-in.js';

const PASSWORD = 'tulip-harbor';

describe.each(await databaseKinds())('signing in on %s', (kind) => {
  let bench: SignInBench;

  beforeAll(async () => {
    bench = await SignInBench.open(kind);
  });

  beforeEach(async () => {
    bench = await bench.renew();
    await bench.users().createCustomer({ username: 'luis', password: PASSWORD }, 1);
  });

  afterAll(async () => bench.close());

  const logIn = async (visitor = VISITOR): Promise<SignedIn> => bench.signIn().logIn('Luis', PASSWORD, visitor);
  const userOfCookie = async (token: string): Promise<number | undefined> =>
    (await bench.callers().ofCookie(token, '203.0.113.9'))?.userId;
  const userOfBearer = async (token: string): Promise<number | undefined> =>
    (await bench.callers().ofBearer(token, '203.0.113.9'))?.userId;

  it('should open the account by cookie and by access token, with the customer it is linked to', async () => {
    const { user, sessionToken, access } = await logIn();
    const byCookie = await bench.callers().ofCookie(sessionToken, '203.0.113.9');
    expect(byCookie).toMatchObject({ userId: user.id, role: 'customer', customerId: 1, via: 'session' });
    const byToken = await bench.callers().ofBearer(access, '203.0.113.9');
    expect(byToken).toMatchObject({ userId: user.id, via: 'token', sessionId: byCookie?.sessionId });
  });

  it('should not take one kind of secret for another', async () => {
    const { sessionToken, access, refresh } = await logIn();
    expect(await userOfBearer(refresh)).toBeUndefined();
    expect(await userOfBearer(sessionToken)).toBeUndefined();
    expect(await userOfCookie(access)).toBeUndefined();
    await expect(bench.signIn().refresh(access)).rejects.toThrow(InvalidRefreshTokenError);
  });

  it('should answer an unknown account as it answers a wrong password', async () => {
    const unknown: unknown = await bench
      .signIn()
      .logIn('nobody', PASSWORD, VISITOR)
      .catch((error: unknown) => error);
    const wrong: unknown = await bench
      .signIn()
      .logIn('luis', 'wrong', VISITOR)
      .catch((error: unknown) => error);
    expect(unknown).toBeInstanceOf(WrongCredentialsError);
    expect(wrong).toEqual(unknown);
  });

  it('should let nobody in whose account is switched off, and shut the doors already open', async () => {
    const { sessionToken, access } = await logIn();
    await bench.changeAll(User, { isActive: false });
    expect(await userOfCookie(sessionToken)).toBeUndefined();
    expect(await userOfBearer(access)).toBeUndefined();
    await expect(logIn()).rejects.toThrow(WrongCredentialsError);
  });

  it('should give a browser a new session at each sign-in and end the one it came with', async () => {
    const guest = await bench.signIn().enterAsGuest(VISITOR);
    const { sessionToken } = await logIn({ ...VISITOR, earlierToken: guest.sessionToken });
    expect(sessionToken).not.toBe(guest.sessionToken);
    expect(await userOfCookie(guest.sessionToken)).toBeUndefined();
    expect(await userOfBearer(guest.access)).toBeUndefined();
  });

  it('should end cookie, access and refresh tokens together, and say so', async () => {
    const { sessionToken, access, refresh } = await logIn();
    const ended: SessionEndedEvent[] = [];
    bench.events.on(SessionEndedEvent.name, (event: SessionEndedEvent) => ended.push(event));
    const caller = await bench.callers().ofCookie(sessionToken, '');
    if (caller === null) throw new Error('Nobody is signed in.');
    await bench.signIn().logOut(caller);
    expect(ended).toEqual([new SessionEndedEvent(caller.sessionId ?? '', caller.userId)]);
    expect([await userOfCookie(sessionToken), await userOfBearer(access)]).toEqual([undefined, undefined]);
    await expect(bench.signIn().refresh(refresh)).rejects.toThrow(InvalidRefreshTokenError);
  });

  it('should end a session that nobody used for long, or that is old', async () => {
    const idle = await logIn();
    await bench.changeAll(Session, { lastSeenAt: secondsFrom(-SESSION_IDLE_SECONDS) });
    expect(await userOfCookie(idle.sessionToken)).toBeUndefined();
    const old = await logIn();
    await bench.changeAll(Session, { expiresAt: now() });
    expect(await userOfCookie(old.sessionToken)).toBeUndefined();
  });

  it('should exchange a refresh token once, and end the session when it comes again', async () => {
    const { refresh, sessionToken } = await logIn();
    const next = await bench.signIn().refresh(refresh);
    expect(await userOfBearer(next.access)).toBeDefined();
    await expect(bench.signIn().refresh(refresh)).rejects.toThrow(InvalidRefreshTokenError);
    await expect(bench.signIn().refresh(next.refresh)).rejects.toThrow(InvalidRefreshTokenError);
    expect(await userOfBearer(next.access)).toBeUndefined();
    expect(await userOfCookie(sessionToken)).toBeUndefined();
  });

  it('should make at most one pair out of one token, however many ask at once', async () => {
    const { refresh } = await logIn();
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => bench.signIn().refresh(refresh)));
    expect(results.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1);
    const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(reasons.every((reason) => reason instanceof InvalidRefreshTokenError)).toBe(true);
  });

  it('should keep no secret readable', async () => {
    const { sessionToken, refresh } = await logIn();
    const rows = `${await bench.dump(Session)} ${await bench.dump(RefreshToken)}`;
    expect(rows).not.toContain(sessionToken.slice(4));
    expect(rows).not.toContain(refresh.slice(4));
  });

  it('should record sign-ins and failures', async () => {
    await logIn();
    await bench
      .signIn()
      .logIn('luis', 'wrong', VISITOR)
      .catch(() => undefined);
    const { entries } = await bench.audit().page(10, 0);
    expect(entries.map(({ action }) => action)).toEqual(['auth.login_failed', 'auth.login']);
  });
});
