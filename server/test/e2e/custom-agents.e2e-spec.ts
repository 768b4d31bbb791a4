import { z } from 'zod';
import { Client } from '../support/client.js';
import { ScriptedOllama } from '../support/scripted-ollama.js';
import { ADMIN, createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const EVENTS = {
  name: 'events',
  label: 'Events',
  description: 'Tells what is on in the shop.',
  system_prompt: 'You tell people what is on in the shop.',
  tools: ['get_albums_by_artist'],
  routing_words: ['event', 'events', 'Signing'],
  colour: '#0f766e',
};
const QUESTION = 'are there events about The Beatles?';

const problemSchema = z.object({ code: z.string(), errors: z.array(z.object({ field: z.string() })).default([]) });

const listSchema = z.object({ results: z.array(z.unknown()) });
const versionsSchema = z.object({ results: z.array(z.object({ version: z.number(), definition: z.unknown() })) });

describe('agents that administrators define', () => {
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
  beforeEach(() => {
    model.chats.length = 0;
    model.script = { does: 'say', pieces: ['Here is what we have', ' by The Beatles', '.'] };
  });
  afterEach(async () => {
    const agents = z.array(z.object({ name: z.string(), is_custom: z.boolean() })).parse(await list(admin));
    for (const { name } of agents.filter(({ is_custom }) => is_custom)) await admin.send('DELETE', path(name));
    for (const { name } of agents.filter(({ is_custom }) => !is_custom))
      await admin.json('POST', `${path(name)}versions/0/restore/`, {});
  });
  afterAll(async () => {
    await app.stop();
    await model.stop();
  });

  const path = (name: string): string => `/api/agents/${name}/`;
  const list = async (client: Client): Promise<unknown> =>
    listSchema.parse(await client.json('GET', '/api/agents/?limit=100')).results;
  const refused = async (body: object): Promise<{ status: number; fields: string[] }> => {
    const response = await admin.send('POST', '/api/agents/', { ...EVENTS, ...body });
    const { errors } = problemSchema.parse(await response.json());
    return { status: response.status, fields: errors.map(({ field }) => field) };
  };

  it.each(['built_in', 'model'])('should serve the next message in mode %s', async (mode) => {
    expect((await demo.ask(QUESTION, { mode })).agent_type).not.toBe('events');
    await admin.json('POST', '/api/agents/', EVENTS);
    const reply = await demo.ask(QUESTION, { mode });
    expect(reply.agent_type).toBe('events');
    expect(reply.response).toContain('Abbey Road');
    expect(reply.message.metadata.status).toBe('success');
    expect(Number(reply.message.metadata.llm_calls) > 0).toBe(mode === 'model');
    if (mode === 'model')
      expect(JSON.stringify(model.chats.map(({ body }) => body.messages))).toContain(EVENTS.system_prompt);
  });

  it('should say what it is for when a message gives its tools nothing to look for', async () => {
    await admin.json('POST', '/api/agents/', { ...EVENTS, mode: 'built_in' });
    const reply = await demo.ask('which events are there?');
    expect(reply.agent_type).toBe('events');
    expect(reply.response).toContain(EVENTS.description);
  });

  it('should no longer answer once it is switched off or deleted', async () => {
    await admin.json('POST', '/api/agents/', EVENTS);
    await admin.json('PATCH', path('events'), { is_active: false });
    expect((await demo.ask(QUESTION, { mode: 'built_in' })).agent_type).not.toBe('events');
    await admin.json('PATCH', path('events'), { is_active: true });
    expect((await demo.ask(QUESTION, { mode: 'built_in' })).agent_type).toBe('events');
    expect((await admin.send('DELETE', path('events'))).status).toBe(204);
    expect((await demo.ask(QUESTION, { mode: 'built_in' })).agent_type).not.toBe('events');
  });

  it('should keep every version and put an earlier one in force again', async () => {
    await admin.json('POST', '/api/agents/', EVENTS);
    await admin.json('PATCH', path('events'), { label: 'What is on', routing_words: ['gig'] });
    expect((await demo.ask(QUESTION, { mode: 'built_in' })).agent_type).not.toBe('events');
    const versions = versionsSchema.parse(await admin.json('GET', `${path('events')}versions/`));
    const [changed, first] = versions.results;
    expect(changed?.definition).toMatchObject({ label: 'What is on', routing_words: ['gig'] });
    expect(first?.definition).toMatchObject({ label: 'Events', routing_words: ['event', 'events', 'signing'] });
    const restored = await admin.json('POST', `${path('events')}versions/${first?.version}/restore/`, {});
    expect(restored).toMatchObject({ version: Number(changed?.version) + 1, label: 'Events' });
    expect((await demo.ask(QUESTION, { mode: 'built_in' })).agent_type).toBe('events');
    expect((await admin.send('POST', `${path('events')}versions/9999/restore/`, {})).status).toBe(404);
  });

  it('should survive a restart', async () => {
    await admin.json('POST', '/api/agents/', EVENTS);
    await app.crashAndRestart();
    expect((await demo.ask(QUESTION, { mode: 'built_in' })).agent_type).toBe('events');
  });

  it('should show everybody the badge and staff alone the definition', async () => {
    await admin.json('POST', '/api/agents/', EVENTS);
    const seen = z.array(z.record(z.string(), z.unknown())).parse(await list(demo));
    const badge = seen.find(({ name }) => name === 'events') ?? {};
    expect(Object.keys(badge).sort()).toEqual(['colour', 'description', 'label', 'name']);
    expect((await demo.send('GET', path('events'))).status).toBe(403);
    expect(await admin.json('GET', path('events'))).toMatchObject({
      system_prompt: EVENTS.system_prompt,
      is_custom: true,
    });
  });

  it('should be tried without keeping anything', async () => {
    await admin.json('POST', '/api/agents/', { ...EVENTS, mode: 'built_in' });
    const before = z.object({ count: z.number() }).parse(await admin.json('GET', '/api/conversations/'));
    const tried = await admin.json('POST', `${path('events')}try/`, { message: QUESTION });
    expect(tried).toMatchObject({ agent_type: 'events', reached: true, tools: [{ name: 'get_albums_by_artist' }] });
    const other = await admin.json('POST', `${path('events')}try/`, { message: 'what can you do?' });
    expect(other).toMatchObject({ agent_type: 'supervisor', reached: false });
    expect(await admin.json('GET', '/api/conversations/')).toMatchObject({ count: before.count });
  });

  it('should change an agent of the software and bring it back', async () => {
    await admin.json('PATCH', path('music_agent'), { label: 'Records', tools: ['list_genres'] });
    const reply = await demo.ask('What albums does The Beatles have?', { mode: 'built_in' });
    expect(reply.response).not.toContain('Abbey Road');
    expect((await admin.send('DELETE', path('music_agent'))).status).toBe(409);
    await admin.json('POST', `${path('music_agent')}versions/0/restore/`, {});
    const again = await demo.ask('What albums does The Beatles have?', { mode: 'built_in' });
    expect(again.response).toContain('Abbey Road');
  });

  it.each([
    ['a name of the software', { name: 'supervisor' }, 409, ['name']],
    ['a name of a graph node', { name: 'load_memory' }, 400, ['name']],
    ['a name of the state', { name: 'message' }, 400, ['name']],
    ['a name with spaces', { name: 'Event Desk' }, 400, ['name']],
    ['an unknown tool', { tools: ['music', 'juggle'] }, 400, ['tools.1']],
    ['a name that every object has', { name: 'constructor' }, 400, ['name']],
    ['no words that lead to it', { routing_words: [] }, 400, ['routing_words']],
    ['a word of every sentence', { routing_words: ['event', 'the'] }, 400, ['routing_words.1']],
    ['a word without letters', { routing_words: ['!!!'] }, 400, ['routing_words.0']],
    ['another kind of mode', { mode: 'turbo' }, 400, ['mode']],
    ['another kind of colour', { colour: 'red;}' }, 400, ['colour']],
    ['an unknown field', { is_admin: true }, 400, ['is_admin']],
    ['a prompt that is too long', { system_prompt: 'x'.repeat(8001) }, 400, ['system_prompt']],
  ])('should refuse %s and name the field', async (_fault, body, status, fields) => {
    expect(await refused(body)).toEqual({ status, fields });
  });

  it('should refuse to be without the agent that leads to all others', async () => {
    const response = await admin.send('PATCH', path('supervisor'), { is_active: false });
    expect(response.status).toBe(400);
    expect(problemSchema.parse(await response.json()).errors).toMatchObject([{ field: 'is_active' }]);
  });

  it('should be changed by administrators alone', async () => {
    expect((await demo.send('POST', '/api/agents/', EVENTS)).status).toBe(403);
    expect((await demo.send('PATCH', path('music_agent'), { label: 'Mine' })).status).toBe(403);
    expect((await demo.send('DELETE', path('music_agent'))).status).toBe(403);
  });
});
