import request, { type Response } from 'supertest';
import { makeAccount } from '../support/accounts.js';
import { readCode } from '../support/outbox.js';
import { changeStore, copyStore, readColumn, STARTER_STORE } from '../support/stores.js';
import { ADMIN, createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const COOKIE_NAME = '__Host-counterpoint_session';
const ME = '/api/auth/me/';

type Headers = Record<string, string>;

describe('signing in over HTTP', () => {
  let app: TestApp;
  let store: string;

  beforeAll(async () => {
    store = await copyStore(STARTER_STORE);
    app = await createTestApp({ store });
  });
  afterAll(async () => app.stop());

  const get = async (path: string, headers: Headers = {}): Promise<Response> => request(app.url).get(path).set(headers);
  const post = async (path: string, body: object = {}, headers: Headers = {}): Promise<Response> =>
    request(app.url).post(path).set(headers).send(body);
  const logIn = async (account: object = DEMO, headers: Headers = {}): Promise<Response> =>
    post('/api/auth/login/', account, headers);
  /** The cookie as a browser would send it back. */
  const cookieOf = (response: Response): Headers => ({
    Cookie: (response.headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '',
  });
  const bearer = (token: string): Headers => ({ Authorization: `Bearer ${token}` });
  const csrf = (response: Response): Headers => ({ ...cookieOf(response), 'X-CSRF-Token': response.body.csrf_token });
  const statusAs = async (headers: Headers): Promise<number> => (await get(ME, headers)).status;

  it('should answer with tokens, the account and a cookie that only this host and no script can use', async () => {
    const { status, body, headers, text } = await logIn();
    expect(status).toBe(200);
    const user = { username: DEMO.username, role: 'customer', customer_id: 1 };
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 900, user });
    const cookie = headers['set-cookie']?.[0] ?? '';
    expect(cookie).toMatch(new RegExp(`^${COOKIE_NAME}=[^;]{40,};`));
    for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(attribute);
    expect(cookie).not.toContain('Domain');
    expect(text).not.toMatch(/password_hash|argon2/);
  });

  it('should be one person by cookie and by token, and nobody with anything else', async () => {
    const signedIn = await logIn();
    const cookie = cookieOf(signedIn);
    expect([await statusAs(cookie), await statusAs(bearer(signedIn.body.access))]).toEqual([200, 200]);
    const others: Headers[] = [
      bearer(signedIn.body.refresh),
      bearer('a'.repeat(100_000)),
      { Cookie: (cookie['Cookie'] ?? '').replace('__Host-', '') },
      { ...cookie, ...bearer('wrong') },
      { Authorization: `Basic ${Buffer.from(`${DEMO.username}:${DEMO.password}`).toString('base64')}` },
    ];
    for (const headers of others) expect(await statusAs(headers)).toBe(401);
  });

  it('should change nothing by cookie without the token of the session', async () => {
    const signedIn = await logIn();
    const foreign = await logIn();
    const rename = async (headers: Headers): Promise<number> =>
      (await request(app.url).patch(ME).set(headers).send({ name: 'Changed' })).status;
    expect(await rename(cookieOf(signedIn))).toBe(403);
    expect(await rename({ ...csrf(foreign), ...cookieOf(signedIn) })).toBe(403);
    expect((await get(ME, cookieOf(signedIn))).body.name).not.toBe('Changed');
    expect(await rename(csrf(signedIn))).toBe(200);
    expect((await get(ME, cookieOf(signedIn))).body).toMatchObject({
      name: 'Changed',
      csrf_token: signedIn.body.csrf_token,
    });
  });

  it('should give a new session at sign-in and end the one before', async () => {
    const guest = await post('/api/auth/guest/');
    expect(guest.body.user).toMatchObject({ role: 'guest', customer_id: null });
    const signedIn = await logIn(DEMO, cookieOf(guest));
    expect(cookieOf(signedIn)).not.toEqual(cookieOf(guest));
    expect([await statusAs(cookieOf(guest)), await statusAs(bearer(guest.body.access))]).toEqual([401, 401]);
  });

  it('should end every way in at sign-out', async () => {
    const signedIn = await logIn();
    const out = await post('/api/auth/logout/', {}, csrf(signedIn));
    expect(out.status).toBe(204);
    expect(out.headers['set-cookie']?.[0]).toMatch(new RegExp(`^${COOKIE_NAME}=;`));
    expect(out.headers['clear-site-data']).toContain('storage');
    const { access, refresh } = signedIn.body;
    expect([await statusAs(cookieOf(signedIn)), await statusAs(bearer(access))]).toEqual([401, 401]);
    expect((await post('/api/auth/token/refresh/', { refresh })).status).toBe(401);
  });

  it('should exchange a refresh token once', async () => {
    const { refresh } = (await logIn()).body;
    const next = await post('/api/auth/token/refresh/', { refresh });
    expect(await statusAs(bearer(next.body.access))).toBe(200);
    expect((await post('/api/auth/token/refresh/', { refresh })).status).toBe(401);
    expect(await statusAs(bearer(next.body.access))).toBe(401);
  });

  it.each([null, '', [], {}, 1, 'cpr_unknown'])('should refuse the refresh token %j', async (refresh) => {
    expect([400, 401]).toContain((await post('/api/auth/token/refresh/', { refresh })).status);
  });

  it('should let a store customer in by the code mailed to them, and tell nobody whom the store knows', async () => {
    const [email = ''] = readColumn(store, 'SELECT Email FROM Customer WHERE CustomerId = 2');
    const known = await post('/api/auth/code/', { email });
    const unknown = await post('/api/auth/code/', { email: 'nobody@example.com' });
    expect([known.status, unknown.status]).toEqual([202, 202]);
    expect(known.text).toBe(unknown.text);
    const code = await readCode(app, email);
    const signedIn = await post('/api/auth/code/verify/', { email, code });
    expect(signedIn.status).toBe(200);
    expect(signedIn.body.user).toMatchObject({ role: 'customer', customer_id: 2, has_password: false });
    expect((await post('/api/auth/code/verify/', { email, code })).status).toBe(401);
  });

  it('should show a key once and let it act until it is deleted', async () => {
    const admin = bearer((await logIn(ADMIN)).body.access);
    const { body: made } = await post('/api/api-keys/', { name: 'shop', scopes: ['metrics:read'] }, admin);
    expect(await statusAs(bearer(made.key))).toBe(200);
    expect((await get('/api/api-keys/', admin)).text).not.toContain(made.key);
    for (const path of ['/api/api-keys/', '/api/outbox/', '/api/audit/'])
      expect((await get(path, bearer(made.key))).status).toBe(403);
    expect((await request(app.url).delete(`/api/api-keys/${made.id}/`).set(admin)).status).toBe(204);
    expect(await statusAs(bearer(made.key))).toBe(401);
  });

  it("should let an administrator's key read its owner's conversations and nobody else's", async () => {
    const demo = await logIn();
    const admin = bearer((await logIn(ADMIN)).body.access);
    const { body: theirs } = await post('/api/conversations/', {}, bearer(demo.body.access));
    const { body: own } = await post('/api/conversations/', {}, admin);
    const { body: made } = await post('/api/api-keys/', { name: 'shop' }, admin);
    const key = bearer(made.key);
    const list = `/api/conversations/?user=${demo.body.user.id}`;
    expect((await get(list, admin)).text).toContain(theirs.thread_id);
    for (const path of [list, '/api/conversations/'])
      expect((await get(path, key)).text).not.toContain(theirs.thread_id);
    expect((await get(`/api/conversations/${theirs.id}/`, key)).status).toBe(404);
    expect((await get(`/api/conversations/${own.id}/`, key)).status).toBe(200);
  });

  it('should keep what is for administrators from everybody else', async () => {
    const demo = bearer((await logIn()).body.access);
    const admin = bearer((await logIn(ADMIN)).body.access);
    for (const path of ['/api/audit/', '/api/outbox/']) {
      const statuses = [await get(path), await get(path, demo), await get(path, admin)].map(({ status }) => status);
      expect(statuses).toEqual([401, 403, 200]);
    }
    const [newest] = (await get('/api/audit/', admin)).body.results;
    expect(newest).toMatchObject({ action: 'auth.login', details: { method: 'password' } });
  });

  it('should export and erase an account', async () => {
    const guest = await post('/api/auth/guest/');
    const file = await get('/api/auth/me/export/', cookieOf(guest));
    expect(file.headers['content-disposition']).toContain('attachment');
    expect(file.body).toMatchObject({ account: { id: guest.body.user.id } });
    expect((await request(app.url).delete(ME).set(csrf(guest))).status).toBe(204);
    expect(await statusAs(cookieOf(guest))).toBe(401);
  });

  it('should let an address sign in and be written to once its owner has shown to read it', async () => {
    const { username, password, client } = await makeAccount(app);
    const email = `${username}@example.org`;
    const signInByAddress = async (): Promise<number> => (await logIn({ username: email, password })).status;
    const changed = await client.json('PATCH', ME, { email });
    expect([changed, await signInByAddress()]).toMatchObject([{ email, email_verified: false }, 401]);
    await post('/api/auth/password/forgot/', { email });
    const code = await readCode(app, email);
    const mails: unknown = (await get('/api/outbox/?limit=100', bearer((await logIn(ADMIN)).body.access))).body.results;
    expect(JSON.stringify(mails)).not.toContain('cpw_');

    const wrong = await client.send('POST', `${ME}email/verify/`, { code: code === '000000' ? '000001' : '000000' });
    expect([wrong.status, await wrong.json()]).toMatchObject([400, { errors: [{ field: 'code' }] }]);
    expect(await client.json('POST', `${ME}email/verify/`, { code })).toMatchObject({ email, email_verified: true });
    expect(await signInByAddress()).toBe(200);
    expect((await client.send('POST', `${ME}email/verify/`, { code })).status).toBe(409);
  });

  it('should not make accounts while registration is off', async () => {
    expect((await post('/api/auth/register/', { username: 'anna', password: 'tulip-harbor' })).status).toBe(403);
  });

  it('should say that the store is away rather than treat customers as strangers', async () => {
    changeStore(store, 'ALTER TABLE Customer RENAME TO Gone');
    const { status } = await post('/api/auth/code/', { email: 'nobody@example.com' });
    changeStore(store, 'ALTER TABLE Gone RENAME TO Customer');
    expect(status).toBe(503);
  });

  it('should write no secret into its log', async () => {
    const signedIn = await logIn();
    const cookie = (cookieOf(signedIn)['Cookie'] ?? '').split('=')[1] ?? 'no cookie';
    const log = await app.output();
    for (const secret of [signedIn.body.access, signedIn.body.refresh, cookie, DEMO.password, ADMIN.password]) {
      expect(log).not.toContain(secret);
    }
  });
});
