import { Logger } from '@nestjs/common';
import { ScriptedOllama } from '../../../../test/support/scripted-ollama.js';
import { readSettings } from '../../../config/settings.js';
import { ModelBusyError } from '../errors/model-busy.error.js';
import { OllamaProvider } from '../providers/ollama.provider.js';
import type { GenerateOptions } from '../chat-model.contract.js';
import { GuardedModel, type ModelCandidate } from './guarded-model.js';

describe('GuardedModel', () => {
  let server: ScriptedOllama;

  beforeEach(async () => {
    Logger.overrideLogger(false);
    server = await ScriptedOllama.start();
  });

  afterEach(() => server.stop());

  it('should know the model from the first look on', async () => {
    const model = await started(server);
    expect(model.health).toEqual({ state: 'ready', model: 'scripted:1b', reason: null });
    expect(model.expected).toBe(true);
    expect(model.contextSize).toBe(8192);
  });

  it('should say that models are switched off when there are none, and make no request', async () => {
    const model = new GuardedModel([], false);
    await model.start();
    expect(model.health).toMatchObject({ state: 'none', reason: 'disabled' });
    await expect(say(model)).rejects.toMatchObject({ reason: 'disabled' });
    expect(model.expected).toBe(false);
  });

  it('should take the first candidate that is ready', async () => {
    const missing = candidate(server, { OLLAMA_MODEL: 'missing:1b' });
    const model = new GuardedModel([missing, candidate(server)], false);
    await model.start();
    expect(model.health).toMatchObject({ state: 'ready', model: 'scripted:1b' });
    expect(await say(model)).toBe('Here you are.');
  });

  it('should have the model loaded before anybody asks, with the context it will be asked with', async () => {
    await started(server);
    expect(await server.firstLoad).toMatchObject({ model: 'scripted:1b', messages: [], options: { num_ctx: 8192 } });
    expect(server.chats).toEqual([]);
  });

  it('should make no call while memory is short', async () => {
    const memory = { isShort: true };
    const model = new GuardedModel([candidate(server)], true, memory);
    await model.start();
    await expect(say(model)).rejects.toBeInstanceOf(ModelBusyError);
    expect(server.chats).toEqual([]);
    memory.isShort = false;
    expect(await say(model)).toBe('Here you are.');
  });

  it('should tell the calls that wait their places', async () => {
    const model = await started(server);
    server.script = { does: 'say', pieces: ['Well.'], firstMs: 30 };
    const places: number[] = [];
    const calls = [1, 2, 3].map(() => say(model, { onQueued: (place) => places.push(place) }));
    expect(await Promise.all(calls)).toEqual(['Well.', 'Well.', 'Well.']);
    expect(places).toEqual([1]);
  });

  it('should pass on nothing before the whole answer is there when it is set so', async () => {
    const { settings, connection } = candidate(server);
    const model = new GuardedModel([{ settings: { ...settings, streams: false }, connection }], true);
    await model.start();
    server.script = { does: 'break_off', pieces: ['Half'], by: 'early_end' };
    const heard: string[] = [];
    await expect(say(model, {}, heard)).rejects.toMatchObject({ reason: 'cut_off' });
    expect(heard).toEqual([]);
  });

  it('should tell administrators what the last failure was, until a call goes well', async () => {
    const model = await started(server);
    server.script = { does: 'refuse', status: 500, error: 'broken' };
    await expect(say(model)).rejects.toThrow();
    expect(model.trouble).toMatchObject({ code: 'MODEL.FAILED', reason: 'server_error', resting: false });
    server.script = { does: 'say', pieces: ['Well.'] };
    await say(model);
    expect(model.trouble).toBeNull();
  });

  it('should close only when the calls that run have ended', async () => {
    const model = await started(server);
    server.script = { does: 'say', pieces: ['Well', ' said.'], everyMs: 30 };
    const call = say(model);
    const order: string[] = [];
    const done = call.then(() => order.push('answered'));
    await Promise.all([model.close().then(() => order.push('closed')), done]);
    expect(order).toEqual(['answered', 'closed']);
  });

  it('should know at once that a server is gone that was there before', async () => {
    const model = await started(server);
    await server.stop();
    await expect(say(model)).rejects.toMatchObject({ reason: 'not_running' });
    expect(model.health).toMatchObject({ state: 'none', reason: 'not_running' });
    server = await ScriptedOllama.start();
  });

  it('should leave a failing model alone after five failures', async () => {
    const model = await started(server);
    server.script = { does: 'refuse', status: 500, error: 'broken' };
    for (let call = 0; call < 5; call += 1) await expect(say(model)).rejects.toMatchObject({ code: 'MODEL.FAILED' });
    await expect(say(model)).rejects.toMatchObject({ code: 'MODEL.RESTING' });
    expect(server.chats).toHaveLength(5);
  });

  it('should end a model that never answers, and close its connection', async () => {
    const model = await started(server, { OLLAMA_TIMEOUT: '1' });
    server.script = { does: 'hang' };
    await expect(say(model)).rejects.toMatchObject({ code: 'MODEL.SLOW', limit: 'first_token' });
    expect(await server.chats[0]?.left).toBe(true);
  });
});

function candidate(server: ScriptedOllama, more: Record<string, string> = {}): ModelCandidate {
  const provider = new OllamaProvider(readSettings({ OLLAMA_BASE_URL: server.url, ...more }, '/nowhere'));
  const [model] = provider.fromEnvironment();
  if (model === undefined) throw new TypeError('The environment sets up no model.');
  return { settings: model.settings, connection: provider.connect(model.settings) };
}

async function started(server: ScriptedOllama, more: Record<string, string> = {}): Promise<GuardedModel> {
  const model = new GuardedModel([candidate(server, more)], true);
  await model.start();
  return model;
}

async function say(model: GuardedModel, more: Partial<GenerateOptions> = {}, heard: string[] = []): Promise<string> {
  const options = { signal: new AbortController().signal, maximumTokens: 20, temperature: 0, ...more };
  for await (const piece of model.stream([{ role: 'user', content: 'Hello' }], options)) {
    if (piece.kind === 'text') heard.push(piece.text);
  }
  return heard.join('');
}
