import { z } from 'zod';
import { Client, readEvents, type StreamEvent } from '../support/client.js';
import { ScriptedOllama } from '../support/scripted-ollama.js';
import { ADMIN, createTestApp, DEMO, type TestApp } from '../support/test-app.js';

const QUESTION = 'What albums does The Beatles have?';
const LIST = '/api/system/models/';
const SECOND = { name: 'second:1b', modifiedAt: '2020-01-01T00:00:00Z', capabilities: ['completion', 'tools'] };

const modelSchema = z
  .object({ id: z.number().nullable(), name: z.string(), is_active: z.boolean(), is_installed: z.boolean() })
  .loose();
const listSchema = z.object({ count: z.number(), results: z.array(modelSchema) }).loose();
const problemSchema = z
  .object({ code: z.string(), errors: z.array(z.object({ field: z.string() }).loose()).optional() })
  .loose();

describe('the administration of models', () => {
  let app: TestApp;
  let ollama: ScriptedOllama;
  let admin: Client;
  let demo: Client;

  beforeAll(async () => {
    ollama = await ScriptedOllama.start();
    app = await createTestApp({ env: { LLM_PROVIDER: 'auto', OLLAMA_BASE_URL: ollama.url } });
    admin = await Client.signIn(app.url, ADMIN);
    demo = await Client.signIn(app.url, DEMO);
  });
  beforeEach(async () => {
    for (const { id } of (await list()).results) if (id !== null) await admin.send('DELETE', `${LIST}${id}/`);
    ollama.models = [{ name: 'scripted:1b', modifiedAt: '2026-02-01T10:00:00Z', capabilities: ['completion'] }, SECOND];
    ollama.script = { does: 'say', pieces: ['Here is what we have. ', 'Enjoy it.'] };
  });
  afterAll(async () => {
    await app.stop();
    await ollama.stop();
  });

  const list = async () => listSchema.parse(await admin.json('GET', LIST));
  const refused = async (method: string, path: string, body?: unknown) => {
    const response = await admin.send(method, path, body);
    return { status: response.status, ...problemSchema.parse(await response.json()) };
  };

  it('should list what is installed, and what is set up', async () => {
    expect((await list()).results.map(({ name, id }) => [name, id])).toEqual([
      ['scripted:1b', null],
      ['second:1b', null],
    ]);
    await admin.json('POST', LIST, { name: 'second:1b', provider: 'ollama', parameters: { num_ctx: 2048 } });
    const [first] = (await list()).results;
    expect(first).toMatchObject({
      name: 'second:1b',
      is_active: false,
      is_installed: true,
      calls_tools: true,
      parameters: { num_ctx: 2048 },
    });
  });

  it('should make an installed model the one that answers, by its name, and go back', async () => {
    await admin.json('POST', `${LIST}configure/`, {
      model_id: 'second:1b',
      active: true,
      parameters: { temperature: 0 },
    });
    expect((await demo.ask(QUESTION)).message.metadata).toMatchObject({ model: 'second:1b' });
    expect(ollama.chats.at(-1)?.body.options).toMatchObject({ temperature: 0 });
    await admin.json('POST', `${LIST}configure/`, { model_id: 'second:1b', active: false });
    expect((await demo.ask(QUESTION)).message.metadata).toMatchObject({ model: 'scripted:1b' });
  });

  it('should let one agent have a model of its own', async () => {
    await admin.json('POST', `${LIST}configure/`, { model_id: 'second:1b', agents: ['music_agent'] });
    expect((await demo.ask(QUESTION)).message.metadata).toMatchObject({ model: 'second:1b' });
    expect((await demo.ask('show my orders')).message.metadata).toMatchObject({ model: 'scripted:1b' });
  });

  it('should keep the choice over a restart', async () => {
    await admin.json('POST', `${LIST}configure/`, { model_id: 'second:1b', active: true });
    await app.crashAndRestart();
    expect((await demo.ask(QUESTION)).message.metadata).toMatchObject({ model: 'second:1b' });
  });

  it('should ask a model for a sentence and say what is found', async () => {
    expect(await admin.json('POST', `${LIST}test/`, {})).toMatchObject({
      works: true,
      findings: [{ code: 'ready' }, { code: 'tools_unsupported' }],
    });
    const row = modelSchema.parse(await admin.json('POST', LIST, { name: 'absent:1b', provider: 'ollama' }));
    expect(await admin.json('POST', `${LIST}test/`, { model_id: row.id })).toMatchObject({
      works: false,
      findings: [{ code: 'model_missing', advice: expect.stringContaining('ollama pull absent:1b') }],
    });
  });

  it('should tell the same in the state of the system', async () => {
    await admin.json('POST', LIST, { name: 'absent:1b', provider: 'ollama' });
    await admin.json('POST', `${LIST}configure/`, { model_id: 'absent:1b', active: true });
    expect(await admin.json('GET', '/api/system/status/')).toMatchObject({
      status: 'degraded',
      language_model: {
        state: 'none',
        reason: 'model_missing',
        findings: [{ code: 'model_missing', level: 'problem' }],
      },
    });
  });

  it('should tell how far a download is', async () => {
    const events = await pull('smollm2:135m');
    expect(events[0]).toMatchObject({ event: 'pull-progress', data: { status: 'pulling manifest', percent: null } });
    expect(events.some(({ data }) => Number(data.percent) > 10)).toBe(true);
    expect(events.at(-1)).toMatchObject({ event: 'pull-end', data: { name: 'smollm2:135m' } });
  });

  it('should tell that a download failed', async () => {
    ollama.pull = 'pull-registry-down';
    expect((await pull('smollm2:135m')).at(-1)).toMatchObject({
      event: 'run-error',
      data: { code: 'MODEL.PULL_FAILED' },
    });
    ollama.pull = 'pull-unknown-model';
    expect((await pull('nobody:1b')).at(-1)).toMatchObject({ event: 'run-error', data: { code: 'MODEL.NOT_FOUND' } });
    ollama.pull = 'pull';
  });

  it('should forget a model, and remove it from the disk only when asked to', async () => {
    await admin.json('POST', LIST, { name: 'second:1b', provider: 'ollama' });
    expect((await admin.send('DELETE', `${LIST}second:1b/`)).status).toBe(204);
    expect((await list()).results.map(({ name }) => name)).toContain('second:1b');
    expect((await admin.send('DELETE', `${LIST}second:1b/?from_disk=true`)).status).toBe(204);
    expect((await list()).results.map(({ name }) => name)).not.toContain('second:1b');
    expect((await admin.send('DELETE', `${LIST}second:1b/`)).status).toBe(404);
  });

  it.each([
    [{ name: 'a', provider: 'ollama', base_url: 'http://169.254.169.254' }, 'base_url'],
    [{ name: 'a', provider: 'ollama', base_url: 'http://user:secret@127.0.0.1' }, 'base_url'],
    [{ name: 'a', provider: 'ollama', base_url: 'http://127.0.0.1:1/?key=1' }, 'base_url'],
    [{ name: 'a', provider: 'ollama', base_url: 'http://127.0.0.1:1/#part' }, 'base_url'],
    [{ name: 'a', provider: 'ollama', base_url: ' http://127.0.0.1:1' }, 'base_url'],
    [{ name: ' ', provider: 'ollama' }, 'name'],
    [{ name: 'a', provider: 'ollama', agents: ['nobody_agent'] }, 'agents'],
    [{ name: 'a', provider: 'ollama', parameters: { num_ctx: 512 } }, 'parameters.num_ctx'],
    [{ name: 'a', provider: 'llamacpp', model_path: '/etc/passwd' }, 'model_path'],
    [{ name: 'a', provider: 'llamacpp', model_path: '../../key' }, 'model_path'],
    [{ name: 'a', provider: 'openai' }, 'provider'],
    [{ name: 'a', provider: 'ollama', parameters: { timeout: 0 } }, 'parameters.timeout'],
  ])('should refuse %j and name the field', async (body, field) => {
    const problem = await refused('POST', LIST, body);
    expect(problem.status).toBe(400);
    expect(problem.errors?.map((error) => error.field)).toContain(field);
  });

  it('should refuse a second model for one agent, and a model that cannot chat', async () => {
    await admin.json('POST', LIST, { name: 'second:1b', provider: 'ollama', agents: ['music_agent'] });
    const second = { model_id: 'scripted:1b', agents: ['music_agent'] };
    expect(await refused('POST', `${LIST}configure/`, second)).toMatchObject({
      status: 400,
      errors: [{ field: 'agents' }],
    });
    ollama.models = [...ollama.models, { ...SECOND, name: 'embeds:1b', capabilities: ['embedding'] }];
    expect(await refused('POST', `${LIST}configure/`, { model_id: 'embeds:1b', active: true })).toMatchObject({
      status: 400,
      errors: [{ field: 'model_id' }],
    });
  });

  it('should say of a model that was just configured that it is installed', async () => {
    const body = { model_id: 'second:1b', active: true };
    expect(await admin.json('POST', `${LIST}configure/`, body)).toMatchObject({
      is_installed: true,
      calls_tools: true,
    });
  });

  it('should remove a model from the server of its row, and from no other', async () => {
    const other = await ScriptedOllama.start();
    other.models = [SECOND];
    const row = modelSchema.parse(
      await admin.json('POST', LIST, { name: 'second:1b', provider: 'ollama', base_url: other.url }),
    );
    expect(row).toMatchObject({ is_installed: true });
    expect((await pull('second:1b')).at(-1)).toMatchObject({ event: 'pull-end' });
    expect(other.paths).toContain('/api/pull');
    expect((await admin.send('DELETE', `${LIST}${row.id}/?from_disk=true`)).status).toBe(204);
    expect(other.models).toEqual([]);
    expect(ollama.models).toContainEqual(SECOND);
    await other.stop();
  });

  it('should see that the model of an agent is gone', async () => {
    await admin.json('POST', `${LIST}configure/`, { model_id: 'second:1b', agents: ['music_agent'] });
    ollama.models = ollama.models.filter(({ name }) => name !== 'second:1b');
    await admin.json('POST', `${LIST}configure/`, { model_id: 'scripted:1b', active: true });
    const missing = { code: 'model_missing', advice: expect.stringContaining('For music_agent: ') };
    expect(await admin.json('GET', '/api/system/status/')).toMatchObject({
      language_model: { state: 'ready', findings: expect.arrayContaining([expect.objectContaining(missing)]) },
    });
    expect(await admin.json('POST', `${LIST}test/`, {})).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining(missing)]),
    });
  });

  it.each([
    ['an empty answer', { does: 'say', pieces: [''] }, 'says_nothing'],
    ['a model that is gone', { does: 'refuse', status: 404, error: "model 'scripted:1b' not found" }, 'model_missing'],
    [
      'a model that cannot chat',
      { does: 'refuse', status: 400, error: '"x" does not support chat' },
      'chat_unsupported',
    ],
    [
      'too small a context',
      { does: 'refuse', status: 400, error: 'the prompt exceeds the available context size' },
      'context_too_small',
    ],
  ] as const)('should say why a trial call fails: %s', async (_why, script, code) => {
    ollama.script = script;
    expect(await admin.json('POST', `${LIST}test/`, {})).toMatchObject({
      works: false,
      findings: expect.arrayContaining([expect.objectContaining({ code, level: 'problem' })]),
    });
  });

  it('should not count trial calls as failures of the model in force', async () => {
    ollama.script = { does: 'refuse', status: 500, error: 'x' };
    for (let call = 0; call < 6; call += 1) await admin.json('POST', `${LIST}test/`, {});
    ollama.script = { does: 'say', pieces: ['Here is what we have. '] };
    expect((await demo.ask(QUESTION)).message.metadata).toMatchObject({ status: 'success', llm_calls: 1 });
  });

  it('should refuse what is set up already, and models nobody has', async () => {
    await admin.json('POST', LIST, { name: 'second:1b', provider: 'ollama' });
    expect(await refused('POST', LIST, { name: 'second:1b', provider: 'ollama' })).toMatchObject({ status: 409 });
    expect(await refused('POST', `${LIST}configure/`, { model_id: 'nobody:1b', active: true })).toMatchObject({
      status: 404,
      code: 'MODEL.NOT_FOUND',
    });
  });

  it('should be closed to customers', async () => {
    expect((await demo.send('GET', LIST)).status).toBe(403);
    expect((await demo.send('POST', `${LIST}test/`, {})).status).toBe(403);
  });

  async function pull(name: string): Promise<StreamEvent[]> {
    const events: StreamEvent[] = [];
    for await (const event of readEvents(await admin.send('POST', `${LIST}pull/`, { name }))) events.push(event);
    return events;
  }
});
