import { Client } from '../support/client.js';
import { type ChatScript, ScriptedOllama, type SeenChat } from '../support/scripted-ollama.js';
import { createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const ALBUMS = 'What albums does The Beatles have?';
const BY_TOOLS = { name: 'tools:1b', modifiedAt: '2026-02-01T10:00:00Z', capabilities: ['completion', 'tools'] };
const BY_FORM = { name: 'form:1b', modifiedAt: '2026-02-01T10:00:00Z', capabilities: ['completion'] };
const CHOICE = '{"tool": "get_albums_by_artist", "artist_name": "The Beatles"}';
const WORDS: ChatScript = { does: 'say', pieces: ['Here is what we have. ', 'Enjoy it.'] };

const plans = (body: SeenChat['body']): boolean => JSON.stringify(body.messages).includes('Choose the one tool');

describe.each([
  ['calls tools', BY_TOOLS],
  ['is held to a form', BY_FORM],
])('a model that %s and plans', (_kind, scripted) => {
  let app: TestApp;
  let model: ScriptedOllama;
  let demo: Client;
  let guest: Client;

  beforeAll(async () => {
    model = await ScriptedOllama.start();
    model.models = [scripted];
    app = await createTestApp({ env: { LLM_PROVIDER: 'ollama', OLLAMA_BASE_URL: model.url } });
    demo = await Client.signIn(app.url, DEMO);
    guest = await Client.guest(app.url);
  });
  beforeEach(() => {
    model.chats.length = 0;
    model.script = (body) => (plans(body) ? { does: 'say', pieces: [CHOICE] } : WORDS);
  });
  afterAll(async () => {
    await app.stop();
    await model.stop();
  });

  it('should answer by the call it chose, and with its words', async () => {
    const reply = await demo.ask(ALBUMS, { mode: 'model' });
    expect(reply.response).toContain('Abbey Road');
    expect(reply.message.metadata).toMatchObject({ status: 'success', llm_calls: 2, model: scripted.name });
    expect(reply.message.metadata['tools']).toMatchObject([{ name: 'get_albums_by_artist' }]);
  });

  it('should not have its way with a call that leaves out what the message names', async () => {
    const reply = await demo.ask('which songs are on Abbey Road by The Beatles?', { mode: 'model' });
    expect(reply.response).toContain('Come Together');
    expect(reply.message.metadata['tools']).toMatchObject([{ arguments: { album_title: 'Abbey Road' } }]);
  });

  it('should make one call for a question of two parts that the code is sure of', async () => {
    const reply = await demo.ask('how much was my last order, and what albums do you have by The Beatles?');
    expect(reply.response).toContain('Abbey Road');
    expect(reply.message.metadata).toMatchObject({ llm_calls: 1 });
    expect(model.chats).toHaveLength(1);
  });

  it('should answer what the code may not read, in three calls at most', async () => {
    const reply = await demo.ask('catalogue entries filed under The Beatles, any?');
    expect(reply.response).toContain('Abbey Road');
    expect(model.chats.length).toBeLessThanOrEqual(3);
  });

  it('should never be offered private tools for somebody who is not proven', async () => {
    for (const say of [ALBUMS, 'entries filed under The Beatles and my invoice stuff, any?']) {
      await guest.ask(say, { mode: 'model' });
    }
    const offered = model.chats.filter(({ body }) => plans(body)).map(({ body }) => JSON.stringify(body));
    expect(offered.length).toBeGreaterThan(0);
    for (const prompt of offered) expect(prompt).not.toMatch(/invoice_totals|get_own_profile|open_support_request/);
  });

  it('should not be believed when it names somebody else’s customer number', async () => {
    const greedy = '{"tool": "get_albums_by_artist", "artist_name": "The Beatles", "customer_id": 2, "limit": 1}';
    model.script = (body) => (plans(body) ? { does: 'say', pieces: [greedy] } : WORDS);
    const reply = await demo.ask(ALBUMS, { mode: 'model' });
    expect(JSON.stringify(reply.message.metadata['tools'])).not.toContain('customer_id');
    for (const album of ['Abbey Road', 'Revolver']) expect(reply.response).toContain(album);
  });

  it('should be ended when it only ever calls tools', async () => {
    model.script = { does: 'say', pieces: [CHOICE] };
    const reply = await demo.ask(ALBUMS, { mode: 'model' });
    expect(model.chats.length).toBeLessThanOrEqual(8);
    expect(reply.response).toContain('Abbey Road');
    expect(reply.response).not.toMatch(/[{}]/);
  });
});
