import { Client } from '../support/client.js';
import { manage } from '../support/run-command.js';
import { ScriptedOllama } from '../support/scripted-ollama.js';
import { ADMIN, createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const ENDED_WITHIN_MILLISECONDS = 5000;

describe('the kill switch', () => {
  let model: ScriptedOllama;
  let app: TestApp;
  let admin: Client;
  let demo: Client;

  beforeAll(async () => {
    model = await ScriptedOllama.start();
    const env = { LLM_PROVIDER: 'ollama', OLLAMA_BASE_URL: model.url, OLLAMA_MODEL: 'scripted:1b' };
    app = await createTestApp({ env });
    admin = await Client.signIn(app.url, ADMIN);
    demo = await Client.signIn(app.url, DEMO);
  });
  afterEach(async () => {
    await admin.json('POST', '/api/system/pause/', { paused: false });
  });
  afterAll(async () => {
    await app.stop();
    await model.stop();
  });

  it('should refuse new turns at once, also after a restart, and say so', async () => {
    await admin.json('POST', '/api/system/pause/', { paused: true });
    const refused = await demo.send('POST', '/api/chat/', { message: 'hello' });
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).not.toBeNull();
    expect(await refused.json()).toMatchObject({ code: 'SYSTEM.PAUSED' });
    await app.crashAndRestart();
    expect((await demo.send('POST', '/api/chat/', { message: 'hello' })).status).toBe(503);
    expect(await admin.json('GET', '/api/system/pause/')).toEqual({ paused: true });
    await admin.json('POST', '/api/system/pause/', { paused: false });
    expect((await demo.send('POST', '/api/chat/', { message: 'hello' })).status).toBe(200);
    expect(JSON.stringify(await admin.json('GET', '/api/audit/'))).toContain('system.paused');
  });

  it('should try no agent meanwhile', async () => {
    const trial = (): Promise<Response> =>
      admin.send('POST', '/api/agents/music_agent/try/', { message: 'What albums does The Beatles have?' });
    await admin.json('POST', '/api/system/pause/', { paused: true });
    const refused = await trial();
    expect([refused.status, await refused.json()]).toMatchObject([503, { code: 'SYSTEM.PAUSED' }]);
    await admin.json('POST', '/api/system/pause/', { paused: false });
    expect((await trial()).status).toBe(200);
  });

  it('should end turns in progress', async () => {
    model.script = { does: 'hang' };
    const answer = demo.ask('What albums does The Beatles have?', { mode: 'model' });
    while (model.chats.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    const started = performance.now();
    await admin.json('POST', '/api/system/pause/', { paused: true });
    expect((await answer).message.metadata).toMatchObject({ status: 'stopped' });
    expect(performance.now() - started).toBeLessThan(ENDED_WITHIN_MILLISECONDS);
  });

  it('should be thrown from the command line too', async () => {
    const env = { DATA_DIR: app.dataFolder };
    expect(await manage(['pause', 'on'], env)).toMatchObject({ status: 0 });
    expect((await demo.send('POST', '/api/chat/', { message: 'hello' })).status).toBe(503);
    expect(await manage(['pause', 'off'], env)).toMatchObject({ status: 0 });
    expect((await demo.send('POST', '/api/chat/', { message: 'hello' })).status).toBe(200);
    expect((await manage(['pause', 'maybe'], env)).status).not.toBe(0);
  });

  it('should be in the hands of administrators alone, as is reading the store again', async () => {
    expect((await demo.send('POST', '/api/system/pause/', { paused: true })).status).toBe(403);
    expect((await demo.send('POST', '/api/system/store/refresh/')).status).toBe(403);
    expect(await admin.json('POST', '/api/system/store/refresh/')).toMatchObject({ status: 'success' });
  });
});
