import { connect } from 'node:net';
import request, { type Response } from 'supertest';
import { z } from 'zod';
import { Client } from '../support/client.js';
import { ADMIN, createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const LOGIN = '/api/auth/login/';
const problemSchema = z
  .object({ errors: z.array(z.object({ field: z.string(), detail: z.string() })).optional() })
  .loose();

describe('the HTTP layer', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(async () => app.stop());

  const post = async (body: string, type = 'application/json'): Promise<Response> =>
    request(app.url).post(LOGIN).set('Content-Type', type).send(body);
  const get = async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    request(app.url).get(path).set(headers);

  const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
  const bodies: [string, string, number, string][] = [
    ['half an object', '{', 400, 'REQUEST.MALFORMED'],
    ['null', 'null', 400, 'REQUEST.MALFORMED'],
    ['a list', '[]', 400, 'REQUEST.MALFORMED'],
    ['a number', '0', 400, 'REQUEST.MALFORMED'],
    ['a text', '"text"', 400, 'REQUEST.MALFORMED'],
    ['a prototype', '{"__proto__":{"isAdmin":true}}', 400, 'REQUEST.MALFORMED'],
    ['a constructor', '{"constructor":{"prototype":{"isAdmin":true}}}', 400, 'REQUEST.MALFORMED'],
    ['ten thousand levels', deep, 400, 'REQUEST.MALFORMED'],
    ['objects for texts', '{"username":{"$ne":0},"password":["a"]}', 400, 'REQUEST.INVALID'],
    ['an endless number', '{"username":1e400,"password":"a"}', 400, 'REQUEST.INVALID'],
    ['fields that are not its own', '{"username":"demo","password":"a","role":"admin","id":1}', 400, 'REQUEST.INVALID'],
    ['more than a megabyte', `{"username":"${'a'.repeat(1_100_000)}","password":"a"}`, 413, 'REQUEST.TOO_LARGE'],
  ];

  it.each(bodies)('should refuse a body of %s', async (_what, body, status, code) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(response.body).toMatchObject({ type: 'about:blank', status, code });
    expect(response.body.request_id).toBe(response.headers['x-request-id']);
    expect(response.text).not.toMatch(/at .*\.js|SELECT|node_modules/);
  });

  it('should name every field that is wrong', async () => {
    const { body } = await post('{"username":1,"passwort":"a"}');
    const fields = body.errors.map(({ field }: { field: string }) => field);
    expect(fields.sort()).toEqual(['password', 'passwort', 'username']);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
    'should not read a body of %s',
    async (type) => {
      const { status } = await post(`username=${DEMO.username}&password=${DEMO.password}`, type);
      expect(status).toBe(415);
    },
  );

  it.each([
    ['gzip', 'application/json'],
    ['identity, br', 'application/json'],
    ['none-such', 'application/json'],
    ['identity', 'application/json; charset=utf-16le'],
    ['identity', 'application/json; charset="latin1"'],
    ['identity', 'application/json;charset=none-such'],
  ])('should not read a body in %s of %s', async (encoding, type) => {
    const response = await fetch(app.url + LOGIN, {
      method: 'POST',
      headers: { 'Content-Type': type, 'Content-Encoding': encoding },
      body: JSON.stringify(DEMO),
    });
    expect([response.status, await response.json()]).toMatchObject([415, { code: 'REQUEST.UNSUPPORTED_MEDIA' }]);
  });

  it.each(['application/json;charset=UTF-8', 'application/json; charset="utf-8"', 'application/json; v=1'])(
    'should read a body of %s',
    async (type) => expect((await post(JSON.stringify(DEMO), type)).status).toBe(200),
  );

  it('should refuse a body whose bytes are no UTF-8', async () => {
    const body = Buffer.concat([
      Buffer.from('{"username":"d'),
      Buffer.from([0xff, 0xc3]),
      Buffer.from('","password":"a"}'),
    ]);
    const response = await fetch(app.url + LOGIN, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    expect([response.status, await response.json()]).toMatchObject([400, { code: 'REQUEST.MALFORMED' }]);
  });

  it('should refuse a body that is announced as too large before it comes', async () => {
    const headers = ['Content-Type: application/json', 'Content-Length: 104857600'];
    expect(await talk(app.url, 'POST', LOGIN, headers)).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('should give one reason for each field', async () => {
    const demo = await Client.signIn(app.url, DEMO);
    const reasons = async (method: string, path: string, body?: object): Promise<[number, unknown]> => {
      const response = await demo.send(method, path, body);
      return [response.status, problemSchema.parse(await response.json()).errors];
    };
    const reason = (field: string, detail: string) => [400, [{ field, detail }]];
    expect(await reasons('POST', '/api/chat/', {})).toEqual(reason('message', 'must be a string'));
    expect(await reasons('POST', '/api/chat/', { message: ' ' })).toEqual(
      reason('message', 'must hold more than white space'),
    );
    expect(await reasons('GET', '/api/conversations/?page=abc')).toEqual(reason('page', 'must be an integer number'));
    expect(await reasons('POST', '/api/messages/abc/react/', { reaction: null })).toEqual(
      reason('id', 'must be the number of a row'),
    );
    expect(await reasons('POST', '/api/messages/1/react/', { reaction: 'love' })).toEqual(
      reason('reaction', 'must be thumbs_up, thumbs_down or null'),
    );
    expect(await reasons('GET', '/api/conversations/?agent_type=%25')).toEqual(
      reason('agent_type', 'must be the name of an agent, such as music_agent'),
    );
    expect(await reasons('POST', '/api/auth/password/reset/', { token: 'none', password: 'x'.repeat(20) })).toEqual(
      reason('token', 'is unknown, used or too old'),
    );
    expect(await reasons('DELETE', '/api/auth/sessions/x/')).toEqual(reason('id', 'must be the id of a session'));
    expect(await reasons('GET', '/api/conversations/?created_after=2026-02-30')).toEqual(
      reason('created_after', 'must be a date or a moment of ISO 8601, such as 2026-01-31T09:30:00Z'),
    );
    expect(await reasons('POST', '/api/conversations/', { title: ' \u200b ' })).toEqual(
      reason('title', 'must hold more than white space'),
    );
    expect(await reasons('POST', '/api/support-requests/', { kind: 'other', text: ' \n ' })).toEqual(
      reason('text', 'must hold more than white space'),
    );
  });

  it('should name the field that named what is not there, is taken or is wrong', async () => {
    const [demo, admin] = [await Client.signIn(app.url, DEMO), await Client.signIn(app.url, ADMIN)];
    const { thread_id: thread } = await demo.ask('Do you have Queen?');
    await admin.json('POST', '/api/users/', { username: 'named', email: 'named@example.org', role: 'customer' });
    const sent: [Client, string, string, object | undefined, number, string][] = [
      [demo, 'POST', '/api/chat/', { message: 'hello', thread_id: thread, parent_id: 999_999 }, 404, 'parent_id'],
      [demo, 'POST', `/api/chat/${thread}/regenerate/`, { message_id: 999_999 }, 404, 'message_id'],
      [demo, 'GET', `/api/conversations/${thread}/messages/?branch=999999`, undefined, 404, 'branch'],
      [
        demo,
        'POST',
        '/api/auth/password/change/',
        { current_password: 'no', new_password: 'long enough 1' },
        401,
        'current_password',
      ],
      [admin, 'PATCH', `/api/users/${demo.userId}/`, { email: 'named@example.org' }, 409, 'email'],
      [admin, 'POST', '/api/users/', { username: 'named', role: 'customer' }, 409, 'username'],
      [
        admin,
        'POST',
        '/api/users/',
        { username: 'named2', email: 'named@example.org', role: 'customer' },
        409,
        'email',
      ],
      [admin, 'POST', '/api/system/models/test/', { model_id: 'nobody:1b' }, 404, 'model_id'],
    ];
    for (const [client, method, path, body, status, field] of sent) {
      const response = await client.send(method, path, body);
      const { errors } = problemSchema.parse(await response.json());
      expect([path, response.status, errors?.map((error) => error.field)]).toEqual([path, status, [field]]);
    }
  });

  it.each(['0x1', '1e0', '1.0', '01', '%201'])('should take %s for no number of a row', async (id) => {
    const admin = await Client.signIn(app.url, ADMIN);
    expect((await admin.send('GET', `/api/users/${id}/`)).status).toBe(400);
    expect((await admin.send('GET', `/api/users/?limit=${id}`)).status).toBe(id === '01' ? 200 : 400);
  });

  it('should refuse what is no handshake of a socket as it refuses everything', async () => {
    const headers = [
      'Upgrade: websocket',
      'Connection: Upgrade',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: short',
    ];
    const admin = await Client.signIn(app.url, ADMIN);
    const { ticket } = z
      .object({ ticket: z.string() })
      .loose()
      .parse(await admin.json('POST', '/api/ws-ticket/'));
    const lines = [`GET /ws/chat/any/?ticket=${ticket} HTTP/1.1`, `Host: ${new URL(app.url).host}`, ...headers];
    const answer = await talkPlainly(app.url, lines);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('application/problem+json');
  });

  it.each(['toString', 'hasOwnProperty', 'constructor', 'prototype', '__defineGetter__'])(
    'should know no field %s, though every object does',
    async (field) => {
      const demo = await Client.signIn(app.url, DEMO);
      const sent: [string, string, object?][] = [
        ['PATCH', '/api/auth/me/', { name: 'Luis', [field]: 1 }],
        ['PATCH', '/api/auth/me/', { notification_settings: { mail_on_reply: true, [field]: 1 } }],
        ['GET', `/api/conversations/?${field}=1`],
      ];
      for (const [method, path, body] of sent) {
        const response = await demo.send(method, path, body);
        const problem = problemSchema.parse(await response.json());
        expect([response.status, problem.errors?.map((error) => error.field.split('.').at(-1))]).toEqual([
          400,
          [field],
        ]);
      }
    },
  );

  it.each(['a\u0000b', '\ud800', 'guitar \udfb8'])('should refuse the text %j and name its field', async (text) => {
    const demo = await Client.signIn(app.url, DEMO);
    const sent: [string, string, object?][] = [
      ['POST', '/api/chat/', { message: text }],
      ['POST', '/api/conversations/', { title: text }],
    ];
    for (const [method, path, body] of sent) {
      const response = await demo.send(method, path, body);
      expect(response.status).toBe(400);
      expect(problemSchema.parse(await response.json()).errors).toMatchObject([{ field: Object.keys(body ?? {})[0] }]);
    }
  });

  it('should refuse a text with NUL in a query', async () => {
    const demo = await Client.signIn(app.url, DEMO);
    const response = await demo.send('GET', '/api/conversations/?search=a%00b');
    expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ field: 'search' }] }]);
  });

  it.each([
    ['PUT', '/api/chat/', 'POST'],
    ['GET', '/api/chat/conv_1/stop/', 'POST'],
    ['DELETE', '/api/conversations/?page=1', 'GET, HEAD, POST'],
  ])('should say in which ways an address can be asked that does not take %s %s', async (method, path, allowed) => {
    const response = await fetch(app.url + path, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, allowed]);
    expect(await response.json()).toMatchObject({ code: 'ROUTE.METHOD_NOT_ALLOWED' });
  });

  it('should not blame the body for an address that cannot be read', async () => {
    const answer = await talk(app.url, 'GET', '/api/conversations/%E0%A4%A/');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('REQUEST.MALFORMED_ADDRESS');
  });

  it('should take a request that names a media type and has no body', async () => {
    const demo = await Client.signIn(app.url, DEMO);
    const headers = { 'Content-Type': 'application/json' };
    expect((await demo.send('DELETE', '/api/memory/', undefined, headers)).status).toBeLessThan(300);
    const created = await demo.send('POST', '/api/auth/logout/', undefined, headers);
    expect(created.status).toBe(204);
  });

  it.each(['/api/auth/me', '/api/auth/me/', '/%61pi/auth/me/'])('should protect the path %s', async (path) => {
    const { status, headers } = await get(path);
    expect([status, headers['cache-control']]).toEqual([401, 'no-store']);
  });

  it.each(['//api/auth/me', '/api//auth/me', '/API/auth/me', '/api/auth/me;a', '/api/auth%2fme', '/%zz'])(
    'should not know the path %s',
    async (path) => expect(await talk(app.url, 'GET', path)).toMatch(/^HTTP\/1\.1 40[04] /),
  );

  it('should refuse a request that names no host as it refuses everything', async () => {
    const answer = await talkPlainly(app.url, ['GET /livez HTTP/1.1', 'Connection: close']);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('application/problem+json');
    expect(await talkPlainly(app.url, ['GET /livez HTTP/1.0'])).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('should answer a request with an expectation that nobody knows', async () => {
    const expectation = ['Expect: miracles'];
    expect(await talk(app.url, 'GET', '/livez', expectation)).toMatch(/^HTTP\/1\.1 200 /);
    expect(await talk(app.url, 'GET', '/api/auth/me/', expectation)).toMatch(/^HTTP\/1\.1 401 /);
  });

  it.each(['HEAD', 'OPTIONS', 'PUT', 'TRACE', 'PROPFIND'])(
    'should not let %s reach a protected route',
    async (method) => {
      expect(await talk(app.url, method, '/api/auth/me/')).toMatch(/^HTTP\/1\.1 4\d\d /);
    },
  );

  it('should not be talked into another method', async () => {
    const override = { 'X-HTTP-Method-Override': 'POST', 'X-Method-Override': 'POST' };
    expect((await get('/api/auth/guest/', override)).status).toBe(405);
  });

  it.each(['/api/auth/me/', '/api/nothing/', '/', '/livez', '/api/'])(
    'should send security headers with %s',
    async (path) => {
      const { headers } = await get(path);
      const policy = headers['content-security-policy'];
      for (const rule of ["default-src 'self'", "script-src 'self'", "connect-src 'self'"])
        expect(policy).toContain(rule);
      for (const rule of ['object-src', 'base-uri', 'frame-ancestors']) expect(policy).toContain(`${rule} 'none'`);
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
      });
      expect(Object.keys(headers)).not.toContain('x-powered-by');
    },
  );

  it.each(['https://evil.example', 'null', 'http://127.0.0.1.evil.example'])(
    'should let no page of %s read answers',
    async (origin) => {
      const { headers } = await get('/api/auth/me/', { Origin: origin });
      expect(Object.keys(headers)).not.toContain('access-control-allow-origin');
    },
  );

  it.each<Record<string, string>>([
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { 'Sec-Fetch-Site': 'cross-site' },
  ])('should let no page of another site sign anybody in with %j', async (headers) => {
    const answers = await Promise.all([
      request(app.url).post('/api/auth/guest/').set(headers),
      request(app.url).post('/%61pi/auth/guest').set(headers),
      request(app.url).post(LOGIN).set(headers).send(DEMO),
    ]);
    for (const { status, body, headers: answered } of answers) {
      expect([status, body.code]).toEqual([403, 'REQUEST.CROSS_SITE']);
      expect(answered['content-type']).toContain('application/problem+json');
      expect(answered['set-cookie']).toBeUndefined();
    }
  });

  it('should sign in whom its own page sends, and let a token act from anywhere', async () => {
    const signedIn = await request(app.url).post(LOGIN).set('Origin', app.url).send(DEMO);
    expect(signedIn.status).toBe(200);
    const made = await request(app.url)
      .post('/api/conversations/')
      .set({ Origin: 'https://desk.example', Authorization: `Bearer ${signedIn.body.access}` })
      .send({});
    expect(made.status).toBe(201);
  });

  it.each([
    ['a method that HTTP does not know', 'NONSENSE', [], 400, 'REQUEST.MALFORMED'],
    ['a header that is none', 'GET', ['no header'], 400, 'REQUEST.MALFORMED'],
    ['too many headers', 'GET', [`X-Long: ${'a'.repeat(140_000)}`], 431, 'REQUEST.HEADERS_TOO_LARGE'],
  ] as const)('should answer %s with a problem document', async (_what, method, headers, status, code) => {
    const answer = await talk(app.url, method, '/api/', headers);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    for (const part of ['application/problem+json', code, 'nosniff', 'no-store']) expect(answer).toContain(part);
  });

  it('should keep no refusal of the interface in caches', async () => {
    expect((await get('/api/nothing/')).headers['cache-control']).toBe('no-store');
  });

  it('should keep the request id of a client when it may go into a log, and make one when not', async () => {
    const idFor = async (given: string): Promise<string> =>
      (await get('/livez', { 'X-Request-Id': given })).headers['x-request-id'] ?? 'none';
    expect(await idFor('trace-0123456789')).toBe('trace-0123456789');
    expect(await idFor('short')).toMatch(/^[\da-f-]{36}$/);
    expect(await idFor('a b "c" {} 1234567')).toMatch(/^[\da-f-]{36}$/);
  });
});

describe('the HTTP layer behind a public https address', () => {
  it('should answer only for its hosts, promise https and protect its cookie', async () => {
    const app = await createTestApp({ env: { PUBLIC_URL: 'https://shop.example', ALLOWED_HOSTS: 'shop.example' } });
    try {
      const foreign = await request(app.url).get('/livez').set('Host', 'evil.example');
      expect([foreign.status, foreign.body.code]).toEqual([400, 'REQUEST.UNKNOWN_HOST']);
      const own = await request(app.url).post('/api/auth/guest/').set('Host', 'shop.example');
      expect(own.status).toBe(200);
      expect(own.headers['strict-transport-security']).toContain('max-age=31536000');
      expect(own.headers['set-cookie']?.[0]).toMatch(/^__Host-counterpoint_session=.*Secure/);
    } finally {
      await app.stop();
    }
  });

  it('should use a plain cookie where browsers would drop a protected one, and warn', async () => {
    const app = await createTestApp({ env: { HOST: '0.0.0.0' } });
    try {
      const port = new URL(app.url).port;
      const entered = await request(`http://127.0.0.1:${port}`).post('/api/auth/guest/').set('Host', 'shop.lan');
      expect(entered.headers['set-cookie']?.[0]).toMatch(/^counterpoint_session=/);
      expect(entered.headers['set-cookie']?.[0]).not.toContain('Secure');
      expect(await app.output()).toContain('over plain http');
    } finally {
      await app.stop();
    }
  });
});

/** Sends a request and returns the start of what comes back. */
function talk(url: string, method: string, path: string, headers: readonly string[] = []): Promise<string> {
  return talkPlainly(url, [`${method} ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers]);
}

/** Sends a request exactly as written and returns the start of what comes back. */
async function talkPlainly(url: string, lines: readonly string[]): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  socket.write([...lines, '', ''].join('\r\n'));
  let text = '';
  for await (const chunk of socket) {
    text += String(chunk);
    if (text.includes('\r\n\r\n')) break;
  }
  socket.destroy();
  return text;
}
