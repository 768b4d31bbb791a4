import { spawn } from 'node:child_process';
import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { makeAccount, PASSWORD } from '../../support/accounts.js';
import { Client } from '../../support/client.js';
import { ADMIN, createTestApp, DEMO, freePort, type TestApp } from '../../support/test-app.js';

const SERVER = resolve(fileURLToPath(new URL('.', import.meta.url)), '../../..');
const STREAMS_CLOSE_WITHIN_MILLISECONDS = 5000;
const hashSchema = z.object({ password_hash: z.string() });
const pairSchema = z.object({ access: z.string(), refresh: z.string() });

const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('A. Authentication and sessions', () => {
  let app: TestApp;
  let admin: Client;

  beforeAll(async () => {
    app = await createTestApp({ env: { TRUST_PROXY: '127.0.0.1' } });
    admin = await Client.signIn(app.url, ADMIN);
  });
  afterAll(() => app.stop());

  const logIn = (username: string, password: string, address = '203.0.113.1'): Promise<Response> =>
    post(`${app.url}/api/auth/login/`, { username, password }, { 'X-Forwarded-For': address });

  it.each([
    ['64 characters', 'correct horse battery staple and a lamp on the far side of it 64'],
    ['200 characters', 'ab cd ef gh '.repeat(17).slice(0, 200)],
    ['letters of every kind', 'über 東京 и кофе ☕ утром'],
  ])('should keep a password of %s as argon2id and compare all of it (A1)', async (_what, password) => {
    const { username, id } = await makeAccount(app);
    const renamed = `${username}-2`;
    await admin.json('POST', '/api/users/', { username: renamed, password });
    expect((await logIn(renamed, password)).status).toBe(200);
    expect((await logIn(renamed, password.slice(0, -1))).status).toBe(401);
    const database = new Database(join(app.dataFolder, 'counterpoint.db'), { readonly: true });
    const row = hashSchema.parse(database.prepare('SELECT password_hash FROM users WHERE id = ?').get(id));
    database.close();
    const [, memory = '0', time = '0'] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+)/.exec(row.password_hash) ?? [];
    expect(Number(memory)).toBeGreaterThanOrEqual(19_456);
    expect(Number(time)).toBeGreaterThanOrEqual(2);
  });

  it.each(['a7 chars', 'iloveyou', 'Password1', 'qwertyuiop', '12345678', 'aaaaaaaaaa'].map((one) => one.slice(0, 10)))(
    'should refuse the weak password %j (A1)',
    async (password) => {
      const weak = password === 'a7 chars' ? 'a7 char' : password;
      const refused = await admin.send('POST', '/api/users/', { username: `weak-${weak.length}-x`, password: weak });
      expect(refused.status).toBe(400);
      expect(await refused.json()).toMatchObject({ errors: [{ field: 'password' }] });
    },
  );

  it('should look at five wrong passwords from an address, and let the owner in from another (A2)', async () => {
    const { username } = await makeAccount(app);
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 12; attempt += 1) statuses.push((await logIn(username, `wrong ${attempt}`)).status);
    expect(statuses).toEqual([...Array.from({ length: 5 }, () => 401), ...Array.from({ length: 7 }, () => 429)]);
    const refused = await logIn(username, PASSWORD);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await logIn(username, PASSWORD, '198.51.100.7')).status).toBe(200);
  });

  it('should answer a wrong password as it answers an unknown user (A3)', async () => {
    const { username } = await makeAccount(app);
    const seen = async (name: string): Promise<unknown> => {
      const response = await logIn(name, 'surely not this one', '203.0.113.77');
      const { request_id: _id, ...body } = z.record(z.string(), z.unknown()).parse(await response.json());
      return { status: response.status, body, headers: [...response.headers.keys()].toSorted() };
    };
    expect(await seen(username)).toEqual(await seen('nobody-of-that-name'));
  });

  it('should accept no forged token (A4)', async () => {
    const { access } = pairSchema.parse(await (await logIn(DEMO.username, DEMO.password)).json());
    const [, payload = '', signature = ''] = access.split('.');
    const claims = z.record(z.string(), z.unknown()).parse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
    const encode = (value: object | string): string =>
      Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
    const header = { alg: 'HS256', typ: 'at+jwt' };
    const made = (head: object, body: object | string, key = 'another key'): string => {
      const text = `${encode(head)}.${encode(body)}`;
      return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
    };
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const rsaText = `${encode({ ...header, alg: 'RS256' })}.${encode(claims)}`;
    const now = Math.floor(Date.now() / 1000);
    const forged = [
      `${encode({ alg: 'none', typ: 'at+jwt' })}.${payload}.`,
      `${rsaText}.${sign('sha256', Buffer.from(rsaText), privateKey).toString('base64url')}`,
      made(header, claims),
      made(header, { ...claims, aud: 'another' }),
      made(header, { ...claims, iss: 'another' }),
      made({ ...header, typ: 'rt+jwt' }, claims),
      made(header, { ...claims, exp: now - 31 }),
      made(header, { ...claims, nbf: now + 31 }),
      made({ ...header, kid: '../../../../dev/null' }, claims, ''),
      made({ ...header, jku: `${app.url}/keys.json` }, claims),
      made({ ...header, jwk: publicKey.export({ format: 'jwk' }) }, claims),
      `${encode(header)}.${payload}.${signature.slice(0, -2)}`,
      `${encode(header)}.${encode(JSON.stringify(claims).replace('}', `,"sub":"1"}`))}.${signature}`,
      `${access}${'a'.repeat(100_000)}`.slice(0, 14_000),
      access.replace(/^[^.]+/, encode({ ...header, b64: false })),
    ];
    for (const token of forged) {
      const { status } = await fetch(`${app.url}/api/auth/me/`, { headers: { Authorization: `Bearer ${token}` } });
      expect([token.slice(0, 60), status]).toEqual([token.slice(0, 60), 401]);
    }
    const genuine = await fetch(`${app.url}/api/auth/me/`, { headers: { Authorization: `Bearer ${access}` } });
    expect(genuine.status).toBe(200);
  });

  it('should end the family of a refresh token that is used twice (A5)', async () => {
    const first = pairSchema.parse(await (await logIn(DEMO.username, DEMO.password)).json());
    const refresh = (token: unknown): Promise<Response> =>
      post(`${app.url}/api/auth/token/refresh/`, { refresh: token });
    const second = pairSchema.parse(await (await refresh(first.refresh)).json());
    expect((await refresh(first.refresh)).status).toBe(401);
    expect((await refresh(second.refresh)).status).toBe(401);
    const me = await fetch(`${app.url}/api/auth/me/`, { headers: { Authorization: `Bearer ${second.access}` } });
    expect(me.status).toBe(401);
  });

  it('should exchange a token once, however many ask at the same time (A5)', async () => {
    const { refresh } = pairSchema.parse(await (await logIn(DEMO.username, DEMO.password)).json());
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => post(`${app.url}/api/auth/token/refresh/`, { refresh })),
    );
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
    expect(answers.every(({ status }) => status === 200 || status === 401)).toBe(true);
  });

  it.each([null, '', [], {}, 0, true, 'cpr_nonsense', 'x'.repeat(600)])(
    'should refuse the refresh and reset token %j (A5)',
    async (token) => {
      const answers = [
        await post(`${app.url}/api/auth/token/refresh/`, { refresh: token }),
        await post(`${app.url}/api/auth/password/reset/`, { token, password: PASSWORD }),
      ];
      for (const { status } of answers) expect([400, 401, 422]).toContain(status);
    },
  );

  it('should close every way in when an account is switched off, open streams too (A6)', async () => {
    const { id, client } = await makeAccount(app);
    const { key } = z
      .object({ key: z.string() })
      .parse(await client.json('POST', '/api/api-keys/', { name: 'a program' }));
    const stream = await client.send('POST', '/api/chat/', { message: 'hello', stream: true, thread_id: `off_${id}` });
    await stream.text();
    const waiting = await client.send('GET', `/api/chat/off_${id}/stream/`);
    const started = performance.now();
    await admin.json('PATCH', `/api/users/${id}/`, { is_active: false });
    await waiting.text();
    expect(performance.now() - started).toBeLessThan(STREAMS_CLOSE_WITHIN_MILLISECONDS);
    expect((await client.send('GET', '/api/auth/me/')).status).toBe(401);
    const byKey = await fetch(`${app.url}/api/auth/me/`, { headers: { Authorization: `Bearer ${key}` } });
    expect(byKey.status).toBe(401);
  });

  it('should give a cookie of this host alone, a new one at each sign-in, that changes nothing without its token (A7)', async () => {
    const [one, other] = [await logIn(DEMO.username, DEMO.password), await logIn(DEMO.username, DEMO.password)];
    const cookieOf = (response: Response): string => response.headers.getSetCookie()[0] ?? '';
    expect(cookieOf(one)).toMatch(/^__Host-[\w-]+=/);
    for (const flag of ['Secure', 'HttpOnly', 'SameSite', 'Path=/']) expect(cookieOf(one)).toContain(flag);
    expect(cookieOf(one)).not.toContain('Domain=');
    expect(cookieOf(one).split(';')[0]).not.toBe(cookieOf(other).split(';')[0]);
    const cookie = cookieOf(one).split(';')[0] ?? '';
    const change = (headers: Record<string, string>, body = '{"name":"Mallory"}'): Promise<Response> =>
      fetch(`${app.url}/api/auth/me/`, {
        method: 'PATCH',
        headers: { Cookie: cookie, 'Content-Type': 'application/json', ...headers },
        body,
      });
    const statuses = [
      await change({}),
      await change({ 'X-CSRF-Token': 'foreign' }),
      await change({ 'Content-Type': 'application/x-www-form-urlencoded' }, 'name=Mallory'),
      await change({ 'Content-Type': 'text/plain' }),
      await fetch(`${app.url}/api/auth/me/?name=Mallory`, { headers: { Cookie: cookie } }),
    ].map(({ status }) => status);
    expect(statuses.slice(0, 4).every((status) => status === 403 || status === 415)).toBe(true);
    expect(await (await Client.signIn(app.url, DEMO)).json('GET', '/api/auth/me/')).not.toMatchObject({
      name: 'Mallory',
    });
  });

  it.each([
    ['a short secret', { SECRET_KEY: 'short' }, /SECRET_KEY/],
    ['a sample secret', { SECRET_KEY: 'your-secret-key-here-your-secret-key-here' }, /SECRET_KEY/],
    ['a weak encryption key', { ENCRYPTION_KEY: 'a'.repeat(40) }, /ENCRYPTION_KEY/],
    [
      'no secrets beside PostgreSQL',
      { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' },
      /SECRET_KEY|ENCRYPTION_KEY/,
    ],
  ])('should not start with %s, and say why (A8)', async (_what, env, reason) => {
    const folder = await mkdtemp(join(tmpdir(), 'counterpoint-weak-'));
    const child = spawn(process.execPath, ['dist/main.js'], {
      cwd: SERVER,
      env: { PATH: process.env.PATH, PORT: String(await freePort()), DATA_DIR: folder, LLM_PROVIDER: 'none', ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    const [status]: unknown[] = await once(child, 'exit');
    await rm(folder, { recursive: true, force: true });
    expect(status).not.toBe(0);
    expect(said).toMatch(reason);
    expect(said).not.toMatch(/\n\s+at /);
  });

  it('should make up passwords and keys that differ from one installation to the next (A8)', async () => {
    const fresh = await createTestApp({ env: { ADMIN_PASSWORD: '', DEMO_PASSWORD: '' } });
    const passwords = await readFile(join(fresh.dataFolder, 'first-passwords.txt'), 'utf8');
    const keys = await readFile(join(fresh.dataFolder, 'secret.key'), 'utf8');
    const others = await readFile(join(app.dataFolder, 'secret.key'), 'utf8');
    for (const guess of ['admin', 'password', 'demo', 'counterpoint', 'changeme'])
      expect((await post(`${fresh.url}/api/auth/login/`, { username: 'admin', password: guess })).status).toBe(401);
    await fresh.stop();
    expect(passwords.length).toBeGreaterThan(20);
    expect(keys.length).toBeGreaterThan(32);
    expect(keys).not.toBe(others);
  });
});
