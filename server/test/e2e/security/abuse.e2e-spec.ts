import { connect } from 'node:net';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { makeAccount, PASSWORD } from '../../support/accounts.js';
import { Client, readEvents, type StreamEvent } from '../../support/client.js';
import { ADMIN, createTestApp, DEMO, type TestApp } from '../../support/test-app.js';

const HEADERS_LIMIT_MILLISECONDS = 20_000;
const MEGABYTE = 1_048_576;
const hostSchema = z.object({ hostname: z.string(), port: z.string() });

describe('E and F. Answers to browsers, input and abuse', () => {
  let app: TestApp;
  let admin: Client;

  beforeAll(async () => {
    app = await createTestApp();
    admin = await Client.signIn(app.url, ADMIN);
  });
  afterAll(() => app.stop());

  const post = (path: string, body: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(app.url + path, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body });

  it('should protect every kind of answer with the same headers (E4)', async () => {
    const answers = [
      await fetch(`${app.url}/`),
      await fetch(`${app.url}/livez`),
      await fetch(`${app.url}/api/`),
      await fetch(`${app.url}/api/auth/me/`),
      await fetch(`${app.url}/api/nothing/`),
      await fetch(`${app.url}/no-such-file.js`),
      await post('/api/auth/login/', '{'),
      await admin.send('POST', '/api/chat/', { message: 'hello', stream: true }),
    ];
    for (const answer of answers) {
      await answer.body?.cancel();
      const policy = answer.headers.get('content-security-policy') ?? '';
      for (const part of ["object-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"])
        expect([answer.url, policy.includes(part)]).toEqual([answer.url, true]);
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('referrer-policy')).toBeTruthy();
      expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(answer.headers.get('x-powered-by')).toBeNull();
    }
  });

  it.each(['https://evil.example', 'null', 'http://localhost.evil.example'])(
    'should let no page of %s read anything (E7)',
    async (origin) => {
      for (const method of ['GET', 'OPTIONS']) {
        const answer = await fetch(`${app.url}/api/auth/me/`, { method, headers: { Origin: origin } });
        expect(answer.headers.get('access-control-allow-origin')).toBeNull();
        expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
      }
    },
  );

  it.each(['\r\n\r\nevent: run-end\r\ndata: {}', '\n\nevent: done\ndata: x', 'a\u2028b\u2029c', 'id: 99\r'])(
    'should send exactly its own events whatever a message holds: %j (E5)',
    async (text) => {
      const known = /^(run-start|agent-start|tool-call|tool-result|text-delta|text-replace|message-end|run-end)$/;
      for (const message of [`hello ${text}`, `albums by The Beatles ${text}`]) {
        const events: StreamEvent[] = [];
        for await (const event of readEvents(await admin.send('POST', '/api/chat/', { message, stream: true })))
          events.push(event);
        expect(events.filter(({ event }) => !known.test(event))).toEqual([]);
        expect(events.filter(({ event }) => event === 'run-end')).toHaveLength(1);
        expect(events.at(-1)?.event).toBe('run-end');
        expect(JSON.stringify(events.at(-2)?.data)).toContain('"content"');
      }
    },
  );

  it('should refuse bodies that are too large before it has read them (F1)', async () => {
    const huge = 100 * MEGABYTE;
    const answers = await Promise.all(
      Array.from({ length: 10 }, async () => {
        const { hostname, port } = hostSchema.parse(new URL(app.url));
        const socket = connect(Number(port), hostname);
        socket.write(
          `POST /api/auth/login/ HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nContent-Length: ${huge}\r\n\r\n{`,
        );
        const [chunk]: unknown[] = await once(socket, 'data');
        socket.destroy();
        return String(chunk).slice(0, 12);
      }),
    );
    expect(answers).toEqual(answers.map(() => 'HTTP/1.1 413'));
  });

  it('should refuse a packed body, and a message of more than 4,000 characters as a whole (F1)', async () => {
    const packed = await post('/api/auth/login/', '{}', { 'Content-Encoding': 'gzip' });
    expect(packed.status).toBeGreaterThanOrEqual(400);
    expect(packed.status).toBeLessThan(500);
    const long = await admin.send('POST', '/api/chat/', { message: 'x'.repeat(4001) });
    expect(long.status).toBe(422);
    expect((await admin.send('POST', '/api/chat/', { message: 'x'.repeat(4000) })).status).toBe(200);
  });

  it('should let go of connections that send their headers drop by drop (F5)', async () => {
    const { hostname, port } = hostSchema.parse(new URL(app.url));
    const started = performance.now();
    const sockets = Array.from({ length: 50 }, () => connect(Number(port), hostname));
    for (const socket of sockets) socket.on('error', () => undefined).write('GET /livez HTTP/1.1\r\nX-Slow: ');
    const closed = sockets.map((socket) => once(socket.resume(), 'close'));
    expect((await fetch(`${app.url}/livez`)).status).toBe(200);
    await Promise.all(closed);
    expect(performance.now() - started).toBeLessThan(HEADERS_LIMIT_MILLISECONDS);
  });

  it('should write no secret, address, text, stack or statement into its log or its answers (F9)', async () => {
    const canary = `canary${Date.now()}`;
    const email = `${canary}@example.com`;
    const { client, username } = await makeAccount(app, { email });
    await client.ask(`do you have ${canary} the album?`);
    await client.send('POST', '/api/conversations/', { title: canary, nonsense: canary });
    await post('/api/auth/login/', JSON.stringify({ username, password: `wrong ${canary}` }));
    await post('/api/auth/code/', JSON.stringify({ email }));
    await client.send('POST', '/api/chat/', { message: canary, nonsense: canary });
    const output = await app.output();
    for (const word of [canary, PASSWORD, ADMIN.password, DEMO.password]) expect(output).not.toContain(word);
    expect(output).not.toMatch(/\n\s+at \S+ \(|SELECT .* FROM|INSERT INTO|eyJhbGciOi/);
    const refused = await (await client.send('GET', '/api/conversations/?ordering=nonsense')).text();
    expect(refused).not.toMatch(/node_modules|dist\/|SELECT|\bat \S+\.js/);
  });

  it('should bend no line of its log by what a request holds (F9)', async () => {
    await fetch(`${app.url}/livez`, { headers: { 'X-Request-Id': 'a b {"level":60}' } });
    const lines = (await readFile(`${app.dataFolder}/server.log`, 'utf8')).trim().split('\n');
    for (const line of lines) expect(() => JSON.parse(line) as unknown).not.toThrow();
  });

  it.each(['/.env', '/.git/config', '/server.log', '/package.json', '/assets/index.js.map', '/%2e%2e/package.json'])(
    'should serve nothing at %s (F12)',
    async (path) => {
      const answer = await fetch(app.url + path);
      const text = await answer.text();
      expect(answer.status).toBe(404);
      expect(text).not.toMatch(/SECRET|\[core\]|"dependencies"|"mappings"/);
    },
  );
});
