import { Logger } from '@nestjs/common';
import { ScriptedOllama } from '../../../../test/support/scripted-ollama.js';
import { readSettings } from '../../../config/settings.js';
import { GuardedModel } from '../active/guarded-model.js';
import { OllamaProvider } from '../providers/ollama.provider.js';
import { examine } from './model-doctor.js';
import { makeTrialCall } from './trial-call.js';

const never = new AbortController().signal;

describe('the model doctor', () => {
  let server: ScriptedOllama;

  beforeEach(async () => {
    Logger.overrideLogger(false);
    server = await ScriptedOllama.start();
  });
  afterEach(() => server.stop());

  it('should say that a model answers, and what it lacks', async () => {
    const model = await modelAt(server);
    const findings = examine(model, await makeTrialCall(model, never), false);
    expect(findings.map(({ code, level }) => `${level} ${code}`)).toEqual(['ok ready', 'note tools_unsupported']);
  });

  it('should say that nothing runs, and how to start it', async () => {
    const { url } = server;
    await server.stop();
    expect(await codes({ OLLAMA_BASE_URL: url })).toEqual(['problem not_running: ollama serve']);
    server = await ScriptedOllama.start();
  });

  it('should say that the address is the container’s own when the server runs in one', async () => {
    const { url } = server;
    await server.stop();
    expect(await codes({ OLLAMA_BASE_URL: url }, true)).toEqual([
      'problem not_running: ollama serve',
      'problem loopback_in_container: host.docker.internal',
    ]);
    server = await ScriptedOllama.start();
  });

  it('should say that something else answers at the address', async () => {
    expect(await codes({ OLLAMA_BASE_URL: `${server.url}/elsewhere` })).toEqual(['problem wrong_address: ']);
  });

  it('should say that the host is not allowed', async () => {
    const found = await codes({ OLLAMA_BASE_URL: 'http://10.0.0.1:11434' });
    expect(found).toEqual(['problem not_allowed: LLM_ALLOWED_HOSTS']);
  });

  it('should say that a user name in the address is what is wrong with it', async () => {
    const found = await codes({ OLLAMA_BASE_URL: 'http://user:secret@127.0.0.1:11434' });
    expect(found).toEqual(['problem user_in_address: ']);
  });

  it.each([
    [403, 'refused'],
    [401, 'refused'],
    [500, 'server_error'],
  ])('should say of a server that was reached and answers %i no more than that', async (status, code) => {
    server.listingStatus = status;
    expect(await codes({ OLLAMA_BASE_URL: server.url }, true)).toEqual([`problem ${code}: `]);
  });

  it('should say that a context has no room for any question', async () => {
    const model = await modelFrom({ OLLAMA_BASE_URL: server.url });
    expect(model.health.state).toBe('ready');
    server.contextLength = 512;
    const small = await modelFrom({ OLLAMA_BASE_URL: server.url });
    expect(small.health).toMatchObject({ state: 'none', reason: 'context_too_small' });
    expect(examine(small, null, false)).toMatchObject([{ code: 'context_too_small', level: 'problem' }]);
  });

  it('should say which command fetches a missing model', async () => {
    const found = await codes({ OLLAMA_BASE_URL: server.url, OLLAMA_MODEL: 'llama3.2:3b' });
    expect(found).toEqual(['problem model_missing: ollama pull llama3.2:3b']);
  });

  it('should say that the context is too small', async () => {
    const found = await codes({ OLLAMA_BASE_URL: server.url, OLLAMA_NUM_CTX: '1024' });
    expect(found).toContain('note context_too_small: OLLAMA_NUM_CTX');
  });

  it('should say that the model is too slow', async () => {
    const model = await modelAt(server, { OLLAMA_TIMEOUT: '1' });
    server.script = { does: 'hang' };
    const findings = examine(model, await makeTrialCall(model, never), false);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'too_slow', level: 'problem' }));
  });

  it('should say that calls fail', async () => {
    const model = await modelAt(server);
    server.script = { does: 'refuse', status: 500, error: 'broken' };
    const findings = examine(model, await makeTrialCall(model, never), false);
    expect(findings.map(({ code }) => code)).toContain('failing');
    expect(findings.map(({ code }) => code)).not.toContain('ready');
  });
});

const COMMANDS = [
  'ollama serve',
  'host.docker.internal',
  'ollama pull llama3.2:3b',
  'OLLAMA_NUM_CTX',
  'LLM_ALLOWED_HOSTS',
];

/** Level, code, and which command or variable the advice names first. */
async function codes(variables: Record<string, string>, inContainer = false): Promise<string[]> {
  const model = await modelFrom(variables);
  return examine(model, null, inContainer)
    .filter(({ code }) => code !== 'tools_unsupported')
    .map(({ code, level, advice }) => {
      const named = COMMANDS.filter((command) => advice.includes(command));
      return `${level} ${code}: ${named[0] ?? ''}`;
    });
}

async function modelAt(server: ScriptedOllama, more: Record<string, string> = {}): Promise<GuardedModel> {
  return modelFrom({ OLLAMA_BASE_URL: server.url, ...more });
}

async function modelFrom(variables: Record<string, string>): Promise<GuardedModel> {
  const provider = new OllamaProvider(readSettings(variables, '/nowhere'));
  const candidates = provider
    .fromEnvironment()
    .map(({ settings }) => ({ settings, connection: provider.connect(settings) }));
  const model = new GuardedModel(candidates, true);
  await model.start();
  return model;
}
