import { Client } from '../support/client.js';
import { ScriptedOllama } from '../support/scripted-ollama.js';
import { ADMIN, createTestApp, DEMO, type TestApp } from '../support/test-app.js';

describe('The state of the system', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await createTestApp();
  });

  afterAll(async () => {
    await app.stop();
  });

  it.each(['/livez', '/readyz', '/healthz'])('should answer %s in two words to everybody', async (path) => {
    const response = await fetch(app.url + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({ status: 'ok' });
  });

  it.each(['/api/system-info/', '/api/system/status/'])(
    'should tell customers and guests little at %s',
    async (path) => {
      for (const person of [await Client.signIn(app.url, DEMO), await Client.guest(app.url)]) {
        expect(await person.json('GET', path)).toEqual({ status: 'ok', model: 'none' });
      }
      expect((await fetch(app.url + path)).status).toBe(401);
    },
  );

  it.each(['/api/system-info/', '/api/system/status/'])('should tell administrators everything at %s', async (path) => {
    const administrator = await Client.signIn(app.url, ADMIN);
    const state = await administrator.json('GET', path);
    expect(state).toMatchObject({
      status: 'ok',
      software: { name: 'Counterpoint', node: process.versions.node },
      language_model: { state: 'none', name: null },
      store: { available: true, is_sample: true },
      database: { kind: 'sqlite' },
    });
    expect(JSON.stringify(state)).not.toContain(app.dataFolder);
  });
});

describe('A server that is stopped while it answers', () => {
  let app: TestApp;
  let model: ScriptedOllama;

  beforeAll(async () => {
    model = await ScriptedOllama.start();
    model.script = { does: 'say', pieces: Array.from({ length: 20 }, () => 'Here you are. '), everyMs: 200 };
    app = await createTestApp({ env: { LLM_PROVIDER: 'ollama', OLLAMA_BASE_URL: model.url } });
  });

  afterAll(async () => {
    await app.stop();
    await model.stop();
  });

  it('should be alive and not ready while the answer is finished', async () => {
    const demo = await Client.signIn(app.url, DEMO);
    const events = await demo.stream('What albums does The Beatles have?');
    const probes: number[][] = [];
    for await (const { event } of events) {
      if (event !== 'tool-result') continue;
      process.kill(app.processId, 'SIGTERM');
      probes.push(await statusesOf(app.url, ['/readyz', '/livez']));
    }
    expect(probes).toEqual([[503, 200]]);
  });
});

/** Asks until the first of the paths answers 503, for two seconds at most, and gives the last statuses. */
async function statusesOf(url: string, paths: readonly string[]): Promise<number[]> {
  const until = performance.now() + 2000;
  for (;;) {
    const statuses = await Promise.all(paths.map(async (path) => (await fetch(url + path)).status));
    if (statuses[0] === 503 || performance.now() > until) return statuses;
  }
}
