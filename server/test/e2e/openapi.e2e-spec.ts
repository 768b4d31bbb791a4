import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { createTestApp, type TestApp } from '../support/test-app.js';

const OPEN = [
  'post /api/auth/login/',
  'post /api/auth/token/refresh/',
  'post /api/auth/guest/',
  'post /api/auth/code/',
  'post /api/auth/code/verify/',
  'post /api/auth/register/',
  'post /api/auth/password/forgot/',
  'post /api/auth/password/reset/',
  'get /livez',
  'get /readyz',
  'get /healthz',
  'post /webhooks/',
];

const documentSchema = z.object({
  openapi: z.string(),
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), z.object({ security: z.array(z.unknown()).default([]) }))),
});

describe('The description of the interface', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await createTestApp();
  });

  afterAll(async () => {
    await app.stop();
  });

  it('should be served without sign-in and be the one that is kept', async () => {
    const served: unknown = await (await fetch(`${app.url}/api/schema/`)).json();
    const kept: unknown = JSON.parse(await readFile(new URL('../../../docs/openapi.json', import.meta.url), 'utf8'));
    expect(served).toEqual(kept);
    expect(documentSchema.parse(served)).toMatchObject({ openapi: '3.1.0', info: { title: 'Counterpoint' } });
  });

  it('should say of exactly the open routes that they need no sign-in', async () => {
    const { paths } = documentSchema.parse(await (await fetch(`${app.url}/api/schema/`)).json());
    const open = Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item).flatMap(([method, { security }]) => (security.length === 0 ? [`${method} ${path}`] : [])),
    );
    expect(open.toSorted()).toEqual(OPEN.toSorted());
  });

  it('should be true of every closed route: without sign-in it answers 401', async () => {
    const { paths } = documentSchema.parse(await (await fetch(`${app.url}/api/schema/`)).json());
    const closed = Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item)
        .map((method) => ({ method, path }))
        .filter((route) => !OPEN.includes(`${route.method} ${route.path}`)),
    );
    expect(closed.length).toBeGreaterThan(20);
    for (const { method, path } of closed) {
      const response = await fetch(app.url + path.replace(/\{\w+\}/g, '1'), { method: method.toUpperCase() });
      expect([method, path, response.status]).toEqual([method, path, 401]);
    }
  });

  it('should show an explorer made of files of this server', async () => {
    const page = await fetch(`${app.url}/api`);
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    const html = await page.text();
    const files = [...html.matchAll(/(?:src|href)="(\/explorer\/[^"]+)"/g)].map(([, file]) => file ?? '');
    expect(files).toEqual(['/explorer/explorer.css', '/explorer/explorer.js']);
    for (const file of files) expect((await fetch(app.url + file)).status).toBe(200);
    expect(html).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)|\son\w+=|https?:/);
  });
});
