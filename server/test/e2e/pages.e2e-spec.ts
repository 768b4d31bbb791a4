import { request } from 'node:http';
import { createTestApp, type TestApp } from '../support/test-app.js';

const SECURITY_HEADERS = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'cross-origin-opener-policy',
  'x-request-id',
];

interface RawAnswer {
  readonly status: number;
  readonly type: string;
}

/** Asks for a path exactly as it is written, which `fetch` would tidy up. */
function askRaw(url: string, path: string, method = 'GET'): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method }, (response) => {
      response.resume();
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '' }),
      );
    });
    sent.once('error', reject);
    sent.end();
  });
}

describe('The page and its files', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await createTestApp();
  });

  afterAll(async () => {
    await app.stop();
  });

  it.each(['/', '/chat', '/chat/conv_123', '/admin/', '/no/such/view'])(
    'should answer %s with the page',
    async (path) => {
      const response = await fetch(app.url + path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('<div id="app"');
    },
  );

  it('should let browsers keep files that are named by their contents, and only those', async () => {
    const page = await (await fetch(app.url)).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
    const asset = await fetch(app.url + script);
    expect(asset.status).toBe(200);
    expect(asset.headers.get('content-type')).toMatch(/javascript/);
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const missing = await fetch(`${app.url}/assets/gone-00000000.js`);
    expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, 'no-cache']);
    expect((await fetch(`${app.url}/icon.svg`)).headers.get('cache-control')).toBe('no-cache');
  });

  it.each([
    '/api/nothing/',
    '/API/agents/',
    '//api/agents/',
    '/%61pi%2fagents/',
    '/api;a/agents/',
    '/webhooks/x',
    '/readyz/x',
  ])('should never answer %s with the page', async (path) => {
    const answer = await askRaw(app.url, path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.type).toMatch(/^application\/problem\+json/);
  });

  it.each(['/.env', '/.git/config', '/assets/../../package.json', '/..%2f..%2fpackage.json', '/.counterpoint-build'])(
    'should not give %s away',
    async (path) => {
      expect((await askRaw(app.url, path)).status).toBe(404);
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('should know no %s on the page', async (method) => {
    expect((await askRaw(app.url, '/chat', method)).status).toBe(404);
  });

  it.each(['/', '/icon.svg', '/gone.svg', '/api/', '/api/schema/', '/api/agents/', '/livez', '/explorer/explorer.js'])(
    'should send %s with the security headers, nothing inline and no leave for strangers',
    async (path) => {
      const { headers } = await fetch(app.url + path, { headers: { Origin: 'https://stranger.example' } });
      expect(SECURITY_HEADERS.filter((name) => !headers.has(name))).toEqual([]);
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe/);
      expect(headers.get('content-security-policy')).toMatch(
        /object-src 'none'.*base-uri 'none'.*frame-ancestors 'none'/,
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.has('access-control-allow-origin')).toBe(false);
      expect(headers.has('x-powered-by')).toBe(false);
    },
  );
});
