import { setTimeout as wait } from 'node:timers/promises';
import { Client, type StreamEvent } from '../support/client.js';
import { type ChatScript, ScriptedOllama, type SeenChat } from '../support/scripted-ollama.js';
import { ADMIN, createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const MODEL = { name: 'tools:1b', modifiedAt: '2026-02-01T10:00:00Z', capabilities: ['completion', 'tools'] };
const WORDS: ChatScript = { does: 'say', pieces: ['Here is what we have. '] };
/** After this the health of a model is looked at anew. */
const STALE_MS = 3100;
const UNSURE = 'catalogue entries filed under The Beatles, any?';

const plans = (body: SeenChat['body']): boolean => JSON.stringify(body.messages).includes('Choose the one tool');

let app: TestApp;
let model: ScriptedOllama;
let demo: Client;
let admin: Client;

beforeAll(async () => {
  model = await ScriptedOllama.start();
  model.models = [MODEL];
  app = await createTestApp({ env: { LLM_PROVIDER: 'ollama', OLLAMA_BASE_URL: model.url } });
  demo = await Client.signIn(app.url, DEMO);
  admin = await Client.signIn(app.url, ADMIN);
});
beforeEach(async () => {
  await admin.json('POST', '/api/system/models/configure/', { model_id: MODEL.name, active: true });
  model.chats.length = 0;
  model.script = WORDS;
});
afterAll(async () => {
  await app.stop();
  await model.stop();
});

function choose(tool: string, given: Record<string, unknown> = {}): void {
  model.script = (body) => (plans(body) ? { does: 'call', tool, arguments: given } : { does: 'say', pieces: [''] });
}

/** How the model is said to get on while a question is answered. */
async function phases(): Promise<unknown[]> {
  const events = await streamed('What albums does The Beatles have?');
  return events.filter(({ event }) => event === 'model-progress').map(({ data }) => data['phase']);
}

async function streamed(say: string, more: Record<string, unknown> = {}): Promise<StreamEvent[]> {
  const events: StreamEvent[] = [];
  for await (const event of await demo.stream(say, more)) events.push(event);
  return events;
}

describe('what a model chooses', () => {
  it.each([
    ['show my invoices', 'get_own_profile', {}],
    ['show my invoices', 'get_most_bought', {}],
    ['what is the cheapest song?', 'find_albums', {}],
    ['what is the cheapest song?', 'list_media_types', {}],
    ['what genres do you sell?', 'find_genres', {}],
    ['playlists?', 'find_playlists', {}],
    ['how much was my last order?', 'get_invoices_sorted_by_total', {}],
    ['what albums does The Beatles have?', 'get_tracks_by_artist', { artist_name: 'The Beatles' }],
    ['what albums does The Beatles have, not Queen?', 'get_albums_by_artist', { artist_name: 'Queen' }],
  ])('should not replace the sure answer to %j: %s', async (say, tool, given) => {
    choose(tool, given);
    const chosen = await demo.ask(say, { mode: 'model' });
    const plain = await demo.ask(say, { mode: 'built_in' });
    expect(model.chats.length).toBeGreaterThan(0);
    expect(chosen.response).toBe(plain.response);
  });

  it.each([
    ['albums with live in the title', 'list_media_types', {}],
    ['do you sell guitars and other music stuff?', 'find_albums', {}],
  ])('should not answer %j by what nobody asked for: %s', async (say, tool, given) => {
    choose(tool, given);
    const chosen = await demo.ask(say, { mode: 'model' });
    expect(chosen.response).toBe((await demo.ask(say, { mode: 'built_in' })).response);
  });

  it('should be named as the model of an answer that it planned', async () => {
    choose('get_albums_by_artist', { artist_name: 'The Beatles' });
    const { response, message } = await demo.ask(UNSURE);
    expect(response).toContain('Abbey Road');
    const planned = model.chats.some(({ body }) => plans(body));
    if (planned) expect(message.metadata).toMatchObject({ model: MODEL.name });
  });
});

describe('a model that hangs while it plans', () => {
  it('should keep the facts of what is sure from nobody, and end its planning once a turn', async () => {
    model.script = { does: 'hang' };
    const startedAt = performance.now();
    let factsAfter = Infinity;
    const say = 'blorp the frobnicated music. What albums does The Beatles have? zip zap the glimmed music.';
    for await (const { event } of await demo.stream(say))
      if (event === 'tool-result') factsAfter = Math.min(factsAfter, performance.now() - startedAt);
    expect(factsAfter).toBeLessThan(5000);
    expect(performance.now() - startedAt).toBeLessThan(40_000);
  });

  it('should be left alone after five turns, which say so', async () => {
    model.script = { does: 'hang' };
    await admin.json('POST', '/api/system/models/configure/', {
      model_id: MODEL.name,
      active: true,
      parameters: { timeout: 1 },
    });
    for (let turn = 0; turn < 6; turn += 1) await demo.ask(UNSURE, { mode: 'model' });
    expect(await admin.json('GET', '/api/system/status/')).toMatchObject({
      language_model: { trouble: { code: 'MODEL.SLOW', resting: true } },
    });
    await admin.json('POST', '/api/system/models/configure/', {
      model_id: MODEL.name,
      active: true,
      parameters: { timeout: 30 },
    });
  });
});

describe('what is told of a model call', () => {
  it.each([-5000, 1e18, 1.5])('should not believe a count of %d tokens', async (tokens) => {
    model.script = { does: 'say', pieces: ['Here is ', 'what we have. '], tokens };
    const { metadata } = (await demo.ask('What albums does The Beatles have?')).message;
    expect(metadata).toMatchObject({ status: 'success' });
    expect([2, 3]).toContain(metadata['tokens']);
  });

  it('should notice that a server read a part of the prompt only', async () => {
    model.script = { does: 'say', pieces: ['Here is what we have. '], promptTokens: 12 };
    await demo.ask('What albums does The Beatles have?');
    expect(await admin.json('GET', '/api/system/status/')).toMatchObject({
      language_model: { trouble: { code: 'MODEL.FAILED', reason: 'context_too_small' } },
    });
  });

  it('should count the call of a message that was stopped', async () => {
    model.script = { does: 'say', pieces: ['Here is what we have. ', 'Enjoy ', 'all ', 'of it'], everyMs: 600 };
    const thread = 'stopped-while-written';
    let stopping = false;
    const events: StreamEvent[] = [];
    const say = 'What albums does The Beatles have?';
    for await (const event of await demo.stream(say, { thread_id: thread })) {
      events.push(event);
      if (event.event === 'text-delta' && !stopping) {
        stopping = true;
        await demo.send('POST', `/api/chat/${thread}/stop/`);
      }
    }
    const told = events.find(({ event }) => event === 'message-end')?.data;
    expect(told).toMatchObject({ message: { metadata: { status: 'stopped', llm_calls: 1 } } });
  });

  it('should say that a model is being loaded', async () => {
    model.loadMs = 1500;
    model.script = { does: 'say', pieces: ['Here is what we have. '], firstMs: 100 };
    await admin.json('POST', '/api/system/models/configure/', { model_id: MODEL.name, active: true });
    expect(await phases()).toEqual(['loading']);
    model.loadMs = 0;
  });

  it('should say that a model is loaded again which its server had put out of memory', async () => {
    model.script = { does: 'say', pieces: ['Here is what we have. '], firstMs: 100 };
    await phases();
    expect(await phases()).toEqual(['reading']);
    // By then loads that tests before began have ended, too.
    await wait(STALE_MS);
    model.evicted = true;
    model.paths.length = 0;
    while (!model.paths.includes('/api/ps')) await admin.json('GET', '/api/system/status/');
    expect(await phases()).toEqual(['loading']);
  });
});

describe('the smallest context that may be set', () => {
  it('should have room for a question', async () => {
    const body = { model_id: MODEL.name, active: true, parameters: { num_ctx: 1024 } };
    await admin.json('POST', '/api/system/models/configure/', body);
    const { metadata } = (await demo.ask('What albums does The Beatles have?')).message;
    expect(metadata).toMatchObject({ status: 'success', llm_calls: 1 });
    const usual = { ...body, parameters: { num_ctx: 8192 } };
    await admin.json('POST', '/api/system/models/configure/', usual);
  });
});

describe('a model server that comes and goes', () => {
  it('should be asked by the first question after a pause, and not when it is gone', async () => {
    const { port } = model;
    await model.stop();
    await new Promise((passed) => setTimeout(passed, 3500));
    expect(await admin.json('GET', '/api/system/status/')).toMatchObject({ language_model: { state: 'none' } });
    model = await ScriptedOllama.start(port);
    model.models = [MODEL];
    model.script = WORDS;
    await new Promise((passed) => setTimeout(passed, 3500));
    const { metadata } = (await demo.ask('What albums does The Beatles have?')).message;
    expect(metadata).toMatchObject({ status: 'success', llm_calls: 1 });
  });
});
