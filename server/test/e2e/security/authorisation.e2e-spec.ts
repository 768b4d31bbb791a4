import { z } from 'zod';
import { type Account, makeAccount } from '../../support/accounts.js';
import { Client } from '../../support/client.js';
import { filled, interfaceRoutes } from '../../support/interface-routes.js';
import { ADMIN, createTestApp, type TestApp } from '../../support/test-app.js';

const CANARY = 'The Beatles';
const messagesSchema = z.object({ results: z.array(z.object({ id: z.number(), content: z.string() })) });
const pageSchema = z.object({ count: z.number(), results: z.array(z.record(z.string(), z.unknown())) });
const OPEN = [
  'GET /livez',
  'GET /readyz',
  'GET /healthz',
  'POST /webhooks/',
  ...['login', 'guest', 'code', 'code/verify', 'register', 'token/refresh', 'password/forgot', 'password/reset'].map(
    (name) => `POST /api/auth/${name}/`,
  ),
];

describe('B. Authorisation', () => {
  let app: TestApp;
  let admin: Client;
  let anna: Account;
  let bert: Account;
  let thread: string;
  let conversation: number;

  beforeAll(async () => {
    app = await createTestApp();
    admin = await Client.signIn(app.url, ADMIN);
    anna = await makeAccount(app);
    bert = await makeAccount(app);
    const reply = await bert.client.ask(`What albums does ${CANARY} have?`, { thread_id: 'bert_thread' });
    [thread, conversation] = [reply.thread_id, reply.conversation_id];
  });
  afterAll(() => app.stop());

  const messagesOf = async (client: Client, id: string): Promise<z.infer<typeof messagesSchema>['results']> =>
    messagesSchema.parse(await client.json('GET', `/api/conversations/${id}/messages/`)).results;
  const seen = async (response: Response): Promise<unknown> => {
    const text = await response.text();
    return { status: response.status, body: text.replace(/"request_id":"[^"]*"/, '') };
  };

  it.each<[string, Record<string, string>]>([
    ['nothing', {}],
    ['a made-up token', { Authorization: 'Bearer made.up.token' }],
    ['a made-up API key', { Authorization: 'Bearer cp_madeupmadeupmadeupmadeup' }],
    ['a made-up cookie', { Cookie: '__Host-counterpoint_session=cps_madeup' }],
    ['a name and a password', { Authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}` }],
    ['a key header of another product', { 'X-Api-Key': 'cp_madeup' }],
  ])('should open no closed route to %s (B1)', async (_what, headers) => {
    const routes = await interfaceRoutes();
    const open = routes.filter(({ isOpen }) => isOpen).map(({ method, path }) => `${method} ${path}`);
    expect(open.toSorted()).toEqual(OPEN.toSorted());
    for (const { method, path } of routes.filter(({ isOpen }) => !isOpen)) {
      const { status } = await fetch(app.url + filled(path), { method, headers });
      expect([method, path, status]).toEqual([method, path, 401]);
    }
  });

  it.each([
    '/api/users',
    '//api/users/',
    '/api//users/',
    '/API/users/',
    '/api/users;a/',
    '/api%2fusers/',
    '/api/./users/',
  ])('should not be talked round by the spelling %s (B2)', async (path) => {
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'POST', 'DELETE']) {
      const response = await fetch(app.url + path, { method, redirect: 'manual' });
      const isPage = response.headers.get('content-type')?.includes('text/html') === true;
      expect([method, path, response.ok && !isPage]).toEqual([method, path, false]);
    }
    const overridden = await fetch(app.url + path, { headers: { 'X-HTTP-Method-Override': 'DELETE' } });
    expect(await overridden.text()).not.toContain('"results"');
  });

  it("should answer for somebody else's conversation as for one that does not exist (B3)", async () => {
    const routes = (await interfaceRoutes()).filter(({ path }) => path.startsWith('/api/conversations/{id}/'));
    expect(routes.length).toBeGreaterThan(5);
    const bodies: Record<string, unknown> = { PATCH: { title: 'mine' }, POST: { message_id: 1 } };
    for (const { method, path } of routes) {
      const ask = async (id: string): Promise<unknown> =>
        seen(await anna.client.send(method, filled(path, id), bodies[method]));
      const [foreign, unknown] = [await ask(String(conversation)), await ask('2000000000')];
      expect([method, path, foreign]).toEqual([method, path, unknown]);
      expect(foreign).toMatchObject({ status: 404 });
    }
  });

  it("should show nobody else's key, session or request, and end none (B3)", async () => {
    const key = z.object({ id: z.number() }).parse(await bert.client.json('POST', '/api/api-keys/', { name: 'mine' }));
    const [session] = z.array(z.object({ id: z.string() })).parse(
      z
        .object({ results: z.unknown() })
        .loose()
        .parse({ results: await sessionsOf(bert.client) }).results,
    );
    for (const path of [`/api/api-keys/${key.id}/`, `/api/auth/sessions/${session?.id}/`])
      expect([path, (await anna.client.send('DELETE', path)).status]).toEqual([path, 404]);
    expect((await bert.client.send('GET', '/api/auth/me/')).status).toBe(200);
  });

  it("should give no frame of somebody else's stream (B4)", async () => {
    const tries: Record<string, string>[] = [{ Accept: 'text/event-stream' }, { 'Last-Event-ID': '0' }];
    for (const headers of tries) {
      const response = await anna.client.send('GET', `/api/chat/${thread}/stream/`, undefined, headers);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain(CANARY);
    }
  });

  it("should neither send into, resume, stop nor lean on somebody else's conversation (B5)", async () => {
    const before = await messagesOf(bert.client, thread);
    const answer = before.at(-1)?.id ?? 0;
    const own = await anna.client.ask('hello', { thread_id: 'anna_thread' });
    const statuses = [
      await anna.client.send('POST', '/api/chat/', { message: 'go on', thread_id: thread }),
      await anna.client.send('POST', '/api/chat/', { message: 'go on', thread_id: thread, stream: true }),
      await anna.client.send('POST', '/api/chat/', { message: 'go on', thread_id: own.thread_id, parent_id: answer }),
      await anna.client.send('POST', `/api/chat/${thread}/resume/`, { message: '123456' }),
      await anna.client.send('POST', `/api/chat/${thread}/regenerate/`, { message_id: answer }),
      await anna.client.send('POST', `/api/chat/${own.thread_id}/regenerate/`, { message_id: answer }),
      await anna.client.send('POST', `/api/chat/${thread}/stop/`),
      await anna.client.send('POST', `/api/messages/${answer}/react/`, { reaction: 'thumbs_up' }),
      await anna.client.send('POST', `/api/conversations/${own.conversation_id}/continue_from_message/`, {
        message_id: answer,
      }),
    ].map(({ status }) => status);
    expect(statuses).toEqual(statuses.map(() => 404));
    expect(await messagesOf(bert.client, thread)).toEqual(before);
  });

  it.each([
    { id: 1 },
    { user: 1 },
    { userId: 1 },
    { role: 'admin' },
    { isAdmin: true },
    { customer_id: 2 },
    { created_at: '2001-01-01T00:00:00.000Z' },
    { user_preferences: { id: 1 } },
  ])('should take no field of an account but its owner’s to change, such as %j (B6)', async (body) => {
    const before = await anna.client.json('GET', '/api/auth/me/');
    expect((await anna.client.send('PATCH', '/api/auth/me/', body)).status).toBe(400);
    expect((await anna.client.send('PATCH', `/api/conversations/${thread}/`, body)).status).not.toBe(200);
    expect(await anna.client.json('GET', '/api/auth/me/')).toEqual(before);
  });

  it.each([
    'ordering=password_hash',
    'ordering=(CASE WHEN 1=1 THEN id END)',
    'page=-1',
    'page=1e9999',
    'limit=1000000',
    'limit=0',
    'is_archived=maybe',
    'search[$ne]=x',
    'user[]=1',
    'created_after=yesterday',
  ])('should refuse the query %s (B7)', async (query) => {
    expect((await anna.client.send('GET', `/api/conversations/?${encodeURI(query)}`)).status).toBe(400);
  });

  it.each(["' OR 1=1 --", '%', '_', '\\', '*', '__proto__', 'x'.repeat(150)])(
    'should search for %j as it is written (B7)',
    async (search) => {
      const response = await anna.client.send('GET', `/api/conversations/?search=${encodeURIComponent(search)}`);
      expect(response.status).toBeLessThan(500);
      expect(await response.text()).not.toContain(CANARY);
    },
  );

  it('should answer with nothing that is kept secret (B8)', async () => {
    const texts = await Promise.all(
      [
        '/api/users/',
        '/api/auth/me/',
        '/api/auth/sessions/',
        '/api/api-keys/',
        '/api/system/status/',
        '/api/webhooks/',
      ].map(async (path) => (await admin.send('GET', path)).text()),
    );
    for (const text of texts)
      expect(text).not.toMatch(/hash|sealed|"password"|\$argon2|username_key|token_hash|\/tmp\//);
  });

  it('should keep what is for staff from customers, and what is for administrators from staff (B9)', async () => {
    const staff = await makeAccount(app, { role: 'staff' });
    const routes = (await interfaceRoutes()).filter(({ path }) =>
      /^\/api\/(users|agents\/\{|analytics|metrics|tools|audit|outbox|webhooks|system\/(pause|store))/.test(path),
    );
    expect(routes.length).toBeGreaterThan(20);
    for (const { method, path } of routes) {
      const body = method === 'GET' || method === 'DELETE' ? undefined : {};
      const byCustomer = await anna.client.send(method, filled(path), body);
      expect([method, path, byCustomer.status]).toEqual([method, path, 403]);
      if (method === 'GET') continue;
      expect([method, path, (await staff.client.send(method, filled(path), body)).status]).toEqual([method, path, 403]);
    }
  });

  it('should delete ordinary accounts together however many are named, and nobody who is protected (B9)', async () => {
    const [one, chief] = [await makeAccount(app), await makeAccount(app, { role: 'admin' })];
    const strangers = Array.from({ length: 9990 }, (_, place) => 1_000_000_000 + place);
    const user_ids = [one.id, chief.id, admin.userId, ...strangers];
    const done = await admin.json('POST', '/api/users/bulk_delete/', { user_ids });
    expect(done).toMatchObject({ deleted_count: 1 });
    expect((await chief.client.send('GET', '/api/auth/me/')).status).toBe(200);
    const entries = pageSchema.parse(await admin.json('GET', '/api/audit/?limit=50')).results;
    expect(
      entries.filter(({ action, subject }) => action === 'user.deleted' && subject === `user:${one.id}`),
    ).toHaveLength(1);
    const tooMany = await admin.send('POST', '/api/users/bulk_delete/', { user_ids: [...user_ids, ...strangers] });
    expect(tooMany.status).toBe(400);
  });

  it('should export own rows alone, with no cell that a spreadsheet would run, and import whole or not at all (B10)', async () => {
    const { thread_id: own } = await anna.client.ask('=HYPERLINK("http://evil.example")');
    const csv = await (await anna.client.send('GET', `/api/conversations/${own}/export/?format=csv`)).text();
    expect(csv).not.toMatch(/(^|[,"])[=+@-]HYPERLINK/m);
    expect((await anna.client.send('GET', `/api/conversations/${thread}/export/?format=json`)).status).toBe(404);
    const count = async (): Promise<number> =>
      pageSchema.parse(await anna.client.json('GET', '/api/conversations/')).count;
    const before = await count();
    const file: unknown = await anna.client.json('GET', `/api/conversations/${own}/export/?format=json`);
    const broken = JSON.parse(JSON.stringify({ a: file, b: null }));
    expect((await anna.client.send('POST', '/api/conversations/import/', broken)).status).toBe(400);
    expect(await count()).toBe(before);
  });
});

async function sessionsOf(client: Client): Promise<unknown> {
  const body: unknown = await client.json('GET', '/api/auth/sessions/');
  return Array.isArray(body) ? body : z.object({ results: z.array(z.unknown()) }).parse(body).results;
}
