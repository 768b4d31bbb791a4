import request, { type Response } from 'supertest';
import { ADMIN, createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const GUEST_LIMIT = 6;
const USER_LIMIT = 9;

describe('limits on requests (F3)', () => {
  let app: TestApp;

  beforeEach(async () => {
    app = await createTestApp({ env: { THROTTLE_ANON: `${GUEST_LIMIT}/hour`, THROTTLE_USER: `${USER_LIMIT}/hour` } });
  });
  afterEach(async () => app.stop());

  const me = async (headers: Record<string, string> = {}): Promise<Response> =>
    request(app.url).get('/api/auth/me/').set(headers);
  const repeat = async (times: number, work: () => Promise<Response>): Promise<number[]> => {
    const statuses: number[] = [];
    for (let time = 0; time < times; time += 1) statuses.push((await work()).status);
    return statuses;
  };
  const times = (count: number, status: number): number[] => Array.from({ length: count }, () => status);

  it('should count requests without an account by address, whatever they say about where they come from', async () => {
    let hop = 0;
    const statuses = await repeat(GUEST_LIMIT + 2, async () => me({ 'X-Forwarded-For': `203.0.113.${(hop += 1)}` }));
    expect(statuses).toEqual([...times(GUEST_LIMIT, 401), 429, 429]);
    const refusal = await me();
    expect(Number(refusal.headers['retry-after'])).toBeGreaterThan(3500);
    expect(refusal.body.code).toBe('THROTTLE.LIMIT_REACHED');
    expect(await repeat(20, async () => request(app.url).get('/livez'))).toEqual(times(20, 200));
  });

  const as = (access: string) => async () => me({ Authorization: `Bearer ${access}` });

  it('should count requests with an account by account', async () => {
    const { body: demo } = await request(app.url).post('/api/auth/login/').send(DEMO);
    expect(await repeat(USER_LIMIT + 1, as(demo.access))).toEqual([...times(USER_LIMIT, 200), 429]);
  });

  it('should count the guests of an address together, and not with the accounts there', async () => {
    const { body: demo } = await request(app.url).post('/api/auth/login/').send(DEMO);
    const { body: first } = await request(app.url).post('/api/auth/guest/');
    const { body: second } = await request(app.url).post('/api/auth/guest/');
    const left = GUEST_LIMIT - 3;
    expect(await repeat(left, as(first.access))).toEqual(times(left, 200));
    expect((await as(second.access)()).status).toBe(429);
    expect((await request(app.url).post('/api/auth/guest/')).status).toBe(429);
    expect((await as(demo.access)()).status).toBe(200);
  });
});

describe('limits on sign-in', () => {
  it('should look at five wrong passwords for an account and then say when to come again', async () => {
    const app = await createTestApp();
    try {
      const attempt = async (password: string): Promise<Response> =>
        request(app.url).post('/api/auth/login/').send({ username: ADMIN.username, password });
      const wrong = await Promise.all(Array.from({ length: 12 }, async (_, time) => attempt(`wrong-${time}`)));
      expect(wrong.filter(({ status }) => status === 401)).toHaveLength(5);
      expect(wrong.filter(({ status }) => status === 429)).toHaveLength(7);
      const right = await attempt(ADMIN.password);
      expect(right.status).toBe(429);
      expect(Number(right.headers['retry-after'])).toBeGreaterThan(800);
    } finally {
      await app.stop();
    }
  });
});
