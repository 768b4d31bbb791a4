import { z } from 'zod';
import { type ChatReply, Client } from '../support/client.js';
import { lastLine, line } from '../support/ollama-lines.js';
import { type ChatScript, ScriptedOllama } from '../support/scripted-ollama.js';
import { ADMIN, createTestApp, DEMO, type TestApp } from '../support/test-app.js';

/** Turns of each fault; the table of faults asks for twenty in its long form. */
const TURNS = Number(process.env.TEST_FAULT_TURNS ?? 3);
const ALBUMS = { say: 'What albums does The Beatles have?', facts: ['Abbey Road', 'Revolver'] };
const QUESTIONS = [
  ALBUMS,
  { say: 'which songs are on Abbey Road?', facts: ['Come Together', 'Something'] },
  { say: 'which genres do you have?', facts: ['Rock', 'Jazz'] },
];
const TRUE_WORDS = ['Here is', ' what we have', '. Enjoy', ' the music', '.'];
const NDJSON = 'application/x-ndjson';
const MODEL = 'scripted:1b';

const statusSchema = z.object({
  language_model: z.object({
    state: z.string(),
    reason: z.string().nullable(),
    trouble: z.object({ code: z.string(), reason: z.string().nullable(), resting: z.boolean() }).loose().nullable(),
  }),
});

let model: ScriptedOllama;
let app: TestApp;
let demo: Client;
let admin: Client;

beforeAll(async () => {
  model = await ScriptedOllama.start();
  app = await createTestApp({ env: { LLM_PROVIDER: 'ollama', OLLAMA_BASE_URL: model.url } });
  demo = await Client.signIn(app.url, DEMO);
  admin = await Client.signIn(app.url, ADMIN);
});
afterAll(async () => {
  await app.stop();
  await model.stop();
});
beforeEach(async () => {
  model.models = [{ name: MODEL, modifiedAt: '2026-02-01T10:00:00Z', capabilities: ['completion'] }];
  model.script = { does: 'say', pieces: TRUE_WORDS };
  await useModel(MODEL, 1);
  model.chats.length = 0;
});

/**
 * Makes a model the one that answers, with nothing remembered of earlier failures. Every time limit follows from this
 * one: 1 s to the first token means half a second of silence and 4 s in all.
 */
async function useModel(name: string, timeout: number): Promise<void> {
  await admin.json('POST', '/api/system/models/configure/', { model_id: name, active: true, parameters: { timeout } });
}

/** A turn whose answer must be whole and true without the model, and say that it is degraded, within the limit. */
async function expectDegraded(turn: number, withinMs: number, reason: string | RegExp): Promise<ChatReply> {
  const { say, facts } = QUESTIONS[turn % QUESTIONS.length] ?? ALBUMS;
  const before = model.chats.length;
  const startedAt = performance.now();
  const reply = await demo.ask(say);
  expect(performance.now() - startedAt).toBeLessThan(withinMs);
  expect(reply.status).toBe('complete');
  for (const fact of facts) expect(reply.response).toContain(fact);
  expect(reply.message.metadata).toMatchObject({ status: 'degraded', degraded_reason: expect.stringMatching(reason) });
  expect(model.chats.length - before).toBeLessThanOrEqual(2);
  return reply;
}

async function expectReady(): Promise<void> {
  expect((await fetch(`${app.url}/readyz`)).status).toBe(200);
}

async function modelStatus(): Promise<z.infer<typeof statusSchema>['language_model']> {
  return statusSchema.parse(await admin.json('GET', '/api/system/status/')).language_model;
}

async function expectHealthy(): Promise<void> {
  model.script = { does: 'say', pieces: TRUE_WORDS };
  expect((await demo.ask(ALBUMS.say)).message.metadata).toMatchObject({ status: 'success', model: MODEL });
}

describe('an answer, whatever the model server does,', () => {
  it('should answer in full while nothing listens at the port (G1)', async () => {
    const { port } = model;
    await model.stop();
    for (let turn = 0; turn < TURNS; turn += 1) await expectDegraded(turn, 2000, 'model_unavailable');
    await expectReady();
    expect(await modelStatus()).toMatchObject({ state: 'none', reason: 'not_running' });
    model = await ScriptedOllama.start(port);
  });

  const codes: [number, string, string, string][] = [
    [404, "model 'scripted:1b' not found", 'model_unavailable', 'model_missing'],
    [500, 'llama runner process has terminated', 'model_failed', 'server_error'],
    [503, 'server busy, please try again', 'model_unavailable', 'busy'],
    [429, 'too many requests', 'model_unavailable', 'busy'],
  ];
  it.each(codes)('should answer in full while the server answers %i (G2)', async (status, error, reason, cause) => {
    model.script = { does: 'refuse', status, error };
    for (let turn = 0; turn < TURNS; turn += 1) await expectDegraded(turn, 3000, reason);
    await expectReady();
    expect(await modelStatus()).toMatchObject({ trouble: { reason: cause } });
    await expectHealthy();
    expect((await modelStatus()).trouble).toBeNull();
  });

  it('should end the wait for a first token and close the connection (G3)', async () => {
    model.script = { does: 'hang' };
    for (let turn = 0; turn < TURNS; turn += 1) await expectDegraded(turn, 3000, 'model_slow');
    for (const { left } of model.chats) expect(await left).toBe(true);
    expect(await modelStatus()).toMatchObject({ trouble: { code: 'MODEL.SLOW', reason: 'first_token' } });
  });

  it('should keep released sentences when the model falls silent, and complete the answer (G4)', async () => {
    model.script = { does: 'break_off', pieces: ['Here is what we have. ', 'Enjoy', ' the'], by: 'silence' };
    for (let turn = 0; turn < TURNS; turn += 1) {
      const reply = await expectDegraded(turn, 3000, 'model_slow');
      expect(reply.response).toMatch(/^Here is what we have\.\n\n/);
    }
  });

  it('should let a slow model go on as long as it gives signs of life, and end it at the whole limit (G4)', async () => {
    model.script = { does: 'say', pieces: ['Here is ', 'what we have. ', 'Enjoy it.'], everyMs: 300 };
    const slow = await demo.ask(ALBUMS.say);
    expect(slow.message.metadata).toMatchObject({ status: 'success' });
    model.script = {
      does: 'say',
      pieces: ['Here is what', ...Array.from({ length: 60 }, (_, number) => ` we${number}`)],
      everyMs: 250,
    };
    await expectDegraded(0, 7000, 'model_slow');
    expect(await model.chats.at(-1)?.left).toBe(true);
    expect(await modelStatus()).toMatchObject({ trouble: { reason: 'whole' } });
  });

  const broken: [string, ChatScript][] = [
    ['truncated lines', { does: 'send', contentType: NDJSON, parts: [line(MODEL, 'Here is the'), '{"model":"scr'] }],
    ['an error line after 200', { does: 'break_off', pieces: ['Here is the'], by: 'error_line' }],
    ['a recorded crash of the runner', { does: 'replay', recording: 'chat-runner-killed' }],
    ['a reset connection', { does: 'break_off', pieces: ['Here is the'], by: 'reset' }],
    ['an early end', { does: 'break_off', pieces: ['Here is the'], by: 'early_end' }],
  ];
  it.each(broken)('should show no half sentence and one whole answer in spite of %s (G5)', async (_fault, script) => {
    model.script = script;
    for (let turn = 0; turn < TURNS; turn += 1) {
      const reply = await expectDegraded(turn, 3000, 'model_failed');
      expect(reply.response).not.toMatch(/Here is the(?:\n|$)/);
      const stored = await demo.json('GET', `/api/conversations/${reply.thread_id}/messages/`);
      expect(stored).toMatchObject({ count: 2, results: [{ sender: 'user' }, { content: reply.response }] });
    }
    expect(await app.output()).not.toMatch(/unhandled/i);
  });

  const unusable: [string, ChatScript][] = [
    ['an empty answer', { does: 'say', pieces: [] }],
    ['white space', { does: 'say', pieces: [' ', '\n', '\t'] }],
    ['a line of a megabyte', { does: 'send', contentType: NDJSON, parts: ['x'.repeat(1_000_000)] }],
    ['another content type', { does: 'send', contentType: 'text/html', parts: ['<html>'] }],
    ['a call printed as text', { does: 'replay', recording: 'chat-tools-printed-as-text' }],
    ['broken JSON of a call', { does: 'say', pieces: ['{"name": "get_albums', '_by_artist", "argum'] }],
  ];
  it.each(unusable)('should answer in full in spite of %s (G6)', async (_fault, script) => {
    model.script = script;
    for (let turn = 0; turn < TURNS; turn += 1) {
      const reply = await expectDegraded(turn, 3000, 'model_failed');
      expect(reply.response).not.toMatch(/[{}]|tool_call|get_albums/);
    }
  });

  it('should keep a text byte for byte whose characters come in pieces (G6)', async () => {
    await useModel(MODEL, 20);
    const said = 'Perfect – “Abbey Road” by The Beatles is here…';
    const stream = Buffer.from(line(MODEL, said) + lastLine(MODEL, 'stop', 5));
    model.script = { does: 'send', contentType: NDJSON, parts: [...stream].map((byte) => Buffer.from([byte])) };
    expect((await demo.ask(ALBUMS.say)).response).toContain('Perfect – **Abbey Road** by **The Beatles** is here…');
  });

  it('should leave a failing model alone after five failures, and be back within 35 seconds (G7)', async () => {
    model.script = { does: 'refuse', status: 500, error: 'broken' };
    for (let turn = 0; turn < 5; turn += 1) await expectDegraded(turn, 3000, 'model_failed');
    const restingSince = performance.now();
    const asked = model.chats.length;
    for (let turn = 0; turn < TURNS; turn += 1) await expectDegraded(turn, 2000, 'model_unavailable');
    expect(model.chats.length).toBe(asked);
    expect(await modelStatus()).toMatchObject({ trouble: { resting: true } });
    model.script = { does: 'say', pieces: TRUE_WORDS };
    let back = false;
    while (!back && performance.now() - restingSince < 35_000) {
      back = (await demo.ask(ALBUMS.say)).message.metadata['status'] === 'success';
      await new Promise((passed) => setTimeout(passed, 500));
    }
    expect(back).toBe(true);
  }, 90_000);

  it('should let a running turn end on its model when another is made active, and the next use the new one (G9)', async () => {
    const second = { name: 'second:1b', modifiedAt: '2020-01-01T00:00:00Z', capabilities: ['completion'] };
    model.models = [...model.models, second];
    await useModel(MODEL, 5);
    const asked = model.chats.length;
    model.script = { does: 'say', pieces: ['Here is ', 'what we have. ', 'Enjoy it.'], everyMs: 300 };
    const running = demo.ask(ALBUMS.say);
    while (model.chats.length === asked) await new Promise((passed) => setTimeout(passed, 10));
    await useModel('second:1b', 5);
    expect((await running).message.metadata).toMatchObject({ status: 'success', model: MODEL });
    const next = await demo.ask(ALBUMS.say);
    expect(next.message.metadata).toMatchObject({ status: 'success', model: 'second:1b' });
    const { results } = z
      .object({ results: z.array(z.object({ is_active: z.boolean() })) })
      .parse(await admin.json('GET', '/api/system/models/'));
    expect(results.filter((one) => one.is_active)).toHaveLength(1);
  });
});

describe('faults of a model that plans', () => {
  const UNCLEAR = 'gimme whatever the beatles put out';
  beforeEach(async () => {
    model.models = [{ name: MODEL, modifiedAt: '2026-02-01T10:00:00Z', capabilities: ['completion', 'tools'] }];
    await useModel(MODEL, 5);
    model.chats.length = 0;
  });

  const choices: [string, string][] = [
    ['malformed JSON', '{"tool": "get_albums_by_artist", "artist_name": '],
    ['an unknown tool', '{"tool": "drop_tables"}'],
    ['a name nobody said', '{"tool": "get_albums_by_artist", "artist_name": "Queen"}'],
  ];
  it.each(choices)(
    'should go on with the plan of the code after %s, with one repair at most (G6)',
    async (_fault, said) => {
      model.script = (chat) => ({
        does: 'say',
        pieces: JSON.stringify(chat).includes('Choose the one tool') ? [said] : TRUE_WORDS,
      });
      const reply = await demo.ask('What albums does The Beatles have?', { mode: 'model' });
      for (const album of ['Abbey Road', 'Revolver']) expect(reply.response).toContain(album);
      expect(reply.response).not.toMatch(/[{}]|Queen|drop_tables/);
      expect(model.chats.length).toBeLessThanOrEqual(3);
      const unclear = await demo.ask(UNCLEAR);
      expect(unclear.status).toBe('complete');
      expect(unclear.response).not.toMatch(/[{}]|Queen|drop_tables/);
    },
  );
});
