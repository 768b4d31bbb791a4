import { Global, Logger, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { ScriptedOllama } from '../../../../test/support/scripted-ollama.js';
import { EncryptionModule } from '../../../common/encryption/encryption.module.js';
import { ConfigModule } from '../../../config/config.module.js';
import { readSettings } from '../../../config/settings.js';
import { databaseKinds, openDatabaseOf } from '../../../database/testing-kinds.js';
import { ActiveModel } from '../chat-model.contract.js';
import { LlmConfigModule } from '../llm-config.module.js';
import { LlmModelRepository } from '../models/llm-model.repository.js';
import type { NewModel } from '../models/model-record.js';
import { GuardedModel } from './guarded-model.js';
import { FOUND_PROVIDERS, ModelsInForce } from './models-in-force.js';

const SECOND = { name: 'second:1b', modifiedAt: '2020-01-01T00:00:00Z', capabilities: ['completion'] };
const KEYS = { SECRET_KEY: 'secret-of-a-test-'.repeat(3), ENCRYPTION_KEY: 'key-of-a-test-'.repeat(3) };
const ROW: NewModel = {
  name: SECOND.name,
  provider: 'ollama',
  modelPath: null,
  baseUrl: null,
  parameters: {},
  agents: [],
};

describe.each(await databaseKinds())('ModelsInForce on %s', (kind) => {
  let server: ScriptedOllama;
  let database: Awaited<ReturnType<typeof openDatabaseOf>>;

  beforeEach(async () => {
    Logger.overrideLogger(false);
    server = await ScriptedOllama.start();
    server.models = [...server.models, SECOND];
    database = await openDatabaseOf(kind);
  });
  afterEach(async () => {
    await server.stop();
    await database.close();
  });

  async function start(variables: Record<string, string> = {}) {
    const settings = readSettings({ OLLAMA_BASE_URL: server.url, ...KEYS, ...variables }, '/nowhere');

    @Global()
    @Module({ providers: [{ provide: DataSource, useValue: database.dataSource }], exports: [DataSource] })
    class DatabaseForTest {}

    const testing = await Test.createTestingModule({
      imports: [ConfigModule.with(settings), EncryptionModule, DatabaseForTest, LlmConfigModule.find()],
    }).compile();
    const models = testing.get(ModelsInForce);
    await models.onApplicationBootstrap();
    return { testing, models, rows: testing.get(LlmModelRepository) };
  }

  it('should find the providers by their files and give the model in force', async () => {
    const { testing, models } = await start();
    const names = testing.get<{ name: string }[]>(FOUND_PROVIDERS).map(({ name }) => name);
    expect(names.toSorted()).toEqual(['gpt4all', 'llamacpp', 'ollama']);
    expect(testing.get(ActiveModel)).toBe(models);
    expect(models.health).toMatchObject({ state: 'ready', model: 'scripted:1b' });
  });

  it('should make no request when models are switched off', async () => {
    const { models } = await start({ LLM_PROVIDER: 'none' });
    expect(models.health.reason).toBe('disabled');
    expect(models.expected).toBe(false);
    expect(server.paths).toEqual([]);
  });

  it('should pick what is reachable', async () => {
    const { models } = await start({
      LLAMACPP_MODEL_PATH: '/nowhere/missing.gguf',
      GPT4ALL_BASE_URL: 'http://127.0.0.1:9',
    });
    expect(models.health).toMatchObject({ state: 'ready', model: 'scripted:1b' });
    expect(models.expected).toBe(true);
  });

  it('should prefer the active row to the environment, with its own settings', async () => {
    const { models, rows } = await start();
    const { id } = await rows.add({ ...ROW, parameters: { num_ctx: 2048 } });
    await models.apply();
    expect(models.health.model).toBe('scripted:1b');
    await rows.activate(id);
    await models.apply();
    expect(models.health.model).toBe('second:1b');
    expect(models.contextSize).toBe(2048);
    await rows.activate(null);
    await models.apply();
    expect(models.health.model).toBe('scripted:1b');
  });

  it('should keep at most one row active', async () => {
    const { rows } = await start();
    const first = await rows.add(ROW);
    const second = await rows.add({ ...ROW, name: 'third:1b' });
    await rows.activate(first.id);
    await rows.activate(second.id);
    expect((await rows.findAll()).filter(({ isActive }) => isActive).map(({ name }) => name)).toEqual(['third:1b']);
    await expect(rows.add(ROW)).rejects.toMatchObject({ code: 'MODEL.TAKEN' });
  });

  it('should let a row answer for the agents it names', async () => {
    const { models, rows } = await start();
    await rows.add({ ...ROW, agents: ['invoice_agent'] });
    await models.apply();
    expect(models.forAgent('invoice_agent').health.model).toBe('second:1b');
    expect(models.forAgent('music_agent').health.model).toBe('scripted:1b');
  });

  it('should let a call that runs end on the model it began with', async () => {
    const { models, rows } = await start();
    const { id } = await rows.add(ROW);
    server.script = { does: 'say', pieces: ['One', ' two.'], everyMs: 40 };
    const options = { signal: new AbortController().signal, maximumTokens: 5, temperature: 0 };
    let text = '';
    for await (const piece of models.stream([{ role: 'user', content: 'Count.' }], options)) {
      if (text === '') {
        await rows.activate(id);
        await models.apply();
      }
      if (piece.kind === 'text') text += piece.text;
    }
    expect(text).toBe('One two.');
    expect(server.chats.map(({ body }) => body.model)).toEqual(['scripted:1b']);
    expect(models.forAgent('any')).toBeInstanceOf(GuardedModel);
    expect(models.health.model).toBe('second:1b');
  });

  it('should start with the environment when the active row is no longer allowed', async () => {
    const { models, rows } = await start();
    await rows.activate((await rows.add({ ...ROW, baseUrl: 'http://10.0.0.1:11434' })).id);
    await models.apply();
    expect(models.health).toMatchObject({ state: 'ready', model: 'scripted:1b' });
  });

  it('should refuse an address that is not allowed and a file outside the folder', async () => {
    const { models, rows } = await start();
    const foreign = await rows.add({ ...ROW, name: 'a', baseUrl: 'http://10.0.0.1:11434' });
    const outside = await rows.add({ ...ROW, name: 'b', provider: 'llamacpp', modelPath: '../../etc/passwd' });
    expect(() => models.open(foreign)).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ field: 'base_url' })] }),
    );
    expect(() => models.open(outside)).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ field: 'model_path' })] }),
    );
  });
});
