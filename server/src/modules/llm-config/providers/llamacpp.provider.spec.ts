import { ReplayServer } from '../../../../test/support/replay-server.js';
import { readSettings } from '../../../config/settings.js';
import type { GenerateOptions, ModelPiece } from '../chat-model.contract.js';
import type { ModelConnection } from '../model-provider.contract.js';
import { Gpt4AllProvider } from './gpt4all.provider.js';
import { LlamaCppProvider } from './llamacpp.provider.js';

const QUESTION = [{ role: 'user' as const, content: 'Say hello.' }];
const CHAT = '/v1/chat/completions';
const USUAL = {
  '/v1/models': { recording: 'models' },
  [CHAT]: { recording: 'chat-stream' },
  '/tokenize': { recording: 'tokenize' },
};

describe('LlamaCppProvider with a server', () => {
  let server: ReplayServer;

  beforeEach(async () => {
    server = await ReplayServer.start(USUAL);
  });
  afterEach(() => server.stop());

  it('should find the model and the size of context the server was started with', async () => {
    const connection = connect(server);
    expect(await connection.health()).toEqual({
      state: 'ready',
      model: 'SmolLM2-135M-Instruct.Q4_1.gguf',
      reason: null,
    });
    expect(connection.contextSize).toBe(2048);
  });

  it('should say that the model is being loaded', async () => {
    server.answers = { '/v1/models': { recording: 'health-while-loading' } };
    expect(await connect(server).health()).toMatchObject({ state: 'loading' });
  });

  it('should say that something else answers at the address', async () => {
    server.answers = {};
    expect(await connect(server).health()).toMatchObject({ state: 'none', reason: 'wrong_address' });
  });

  it('should ask no host that is not allowed', async () => {
    const foreign = connect(server, { LLM_ALLOWED_HOSTS: 'models.internal' });
    expect(await foreign.health()).toMatchObject({ reason: 'not_allowed' });
    await expect(collect(foreign)).rejects.toMatchObject({ reason: 'not_allowed' });
    expect(server.seen).toEqual([]);
  });

  it('should pass on the pieces and the counts of a real answer', async () => {
    const pieces = await collect(connect(server));
    expect(textOf(pieces)).toBe("Hello! I'sure I'm not what I'm supposed to be. I");
    expect(pieces.at(-1)).toEqual({ kind: 'end', reason: 'length', promptTokens: 33, outputTokens: 16 });
  });

  it('should send form and tools in the words of the server', async () => {
    const form = { oneOf: [{ type: 'object', properties: { tool: { const: 'none' } }, required: ['tool'] }] } as const;
    const offer = { name: 'list_genres', description: 'Genres', parameters: { type: 'object' } };
    await collect(connect(server), { form, tools: [offer] });
    expect(JSON.parse(server.seen.at(-1)?.body ?? '')).toMatchObject({
      stream: true,
      max_tokens: 20,
      response_format: { type: 'json_schema', json_schema: { schema: form } },
      tools: [{ type: 'function', function: offer }],
    });
  });

  it('should count the tokens of a prompt by the tokenizer of the server, on the safe side', async () => {
    expect(await connect(server).countTokens(QUESTION)).toBe(8 + 12);
    server.answers = {};
    expect(await connect(server).countTokens(QUESTION)).toBeNull();
  });

  it.each([
    ['chat-while-loading', { code: 'MODEL.UNAVAILABLE', reason: 'busy' }],
    ['chat-prompt-longer-than-context', { code: 'MODEL.FAILED', reason: 'context_too_small' }],
    ['chat-bad-schema', { code: 'MODEL.FAILED', reason: 'request_refused' }],
    ['chat-json-schema', { code: 'MODEL.FAILED', reason: 'unreadable' }],
  ])('should name the refusal of %s', async (recording, expected) => {
    server.answers = { ...USUAL, [CHAT]: { recording } };
    await expect(collect(connect(server))).rejects.toMatchObject(expected);
  });

  it('should say that a stream broke off', async () => {
    server.answers = { ...USUAL, [CHAT]: { recording: 'chat-stream', breakAfter: 3, by: 'reset', everyMs: 5 } };
    await expect(collect(connect(server))).rejects.toMatchObject({ reason: 'cut_off' });
  });

  it('should close the connection when the signal is aborted, and when the consumer leaves', async () => {
    server.answers = { ...USUAL, [CHAT]: { recording: 'chat-stream', breakAfter: 3, by: 'silence' } };
    const stopping = new AbortController();
    const call = collect(connect(server), { signal: stopping.signal }, () => stopping.abort(new Error('stopped')));
    await expect(call).rejects.toThrow('stopped');
    expect(await server.seen.at(-1)?.left).toBe(true);
    for await (const piece of stream(connect(server))) if (piece.kind === 'text') break;
    expect(await server.seen.at(-1)?.left).toBe(true);
  });
});

describe('models that the environment sets up', () => {
  const llamacpp = (variables: Record<string, string>) => new LlamaCppProvider(readSettings(variables, '/project'));
  const gpt4all = (variables: Record<string, string>) => new Gpt4AllProvider(readSettings(variables, '/project'));

  it('should be none of llama.cpp and GPT4All unless they are named', () => {
    expect(llamacpp({}).fromEnvironment(false)).toEqual([]);
    expect(gpt4all({}).fromEnvironment(false)).toEqual([]);
  });

  it('should be the usual addresses when the provider is chosen and nothing more is said', () => {
    expect(llamacpp({}).fromEnvironment(true)[0]?.settings.baseUrl).toBe('http://127.0.0.1:8080');
    expect(gpt4all({}).fromEnvironment(true)[0]?.settings.baseUrl).toBe('http://127.0.0.1:4891');
  });

  it('should be the server first and then the file, with paths from the folder of the project', () => {
    const both = llamacpp({ LLAMACPP_BASE_URL: 'http://127.0.0.1:9/', LLAMACPP_MODEL_PATH: 'models/a.gguf' });
    const models = both.fromEnvironment(false).map(({ settings }) => settings);
    expect(models).toMatchObject([
      { provider: 'llamacpp', baseUrl: 'http://127.0.0.1:9', modelPath: null },
      { provider: 'llamacpp', baseUrl: null, modelPath: '/project/models/a.gguf' },
    ]);
  });

  it('should speak to the server of GPT4All as to any of its kind', async () => {
    const server = await ReplayServer.start(USUAL);
    const provider = gpt4all({ GPT4ALL_BASE_URL: `${server.url}/v1` });
    const [model] = provider.fromEnvironment(false);
    if (model === undefined) throw new TypeError('The environment sets up no model.');
    const connection = provider.connect(model.settings);
    expect(await connection.health()).toMatchObject({ state: 'ready' });
    expect(textOf(await collect(connection))).toContain('Hello!');
    await server.stop();
  });
});

function connect(server: ReplayServer, more: Record<string, string> = {}): ModelConnection {
  const provider = new LlamaCppProvider(readSettings({ LLAMACPP_BASE_URL: server.url, ...more }, '/nowhere'));
  const [model] = provider.fromEnvironment(false);
  if (model === undefined) throw new TypeError('The environment sets up no model.');
  return provider.connect(model.settings);
}

function stream(connection: ModelConnection, options: Partial<GenerateOptions> = {}): AsyncIterable<ModelPiece> {
  const signal = new AbortController().signal;
  return connection.stream(QUESTION, { signal, maximumTokens: 20, temperature: 0, ...options });
}

async function collect(
  connection: ModelConnection,
  options: Partial<GenerateOptions> = {},
  onPiece: () => void = () => undefined,
): Promise<ModelPiece[]> {
  const pieces: ModelPiece[] = [];
  for await (const piece of stream(connection, options)) {
    pieces.push(piece);
    onPiece();
  }
  return pieces;
}

function textOf(pieces: readonly ModelPiece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
}
