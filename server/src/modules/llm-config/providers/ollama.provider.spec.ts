import { lastLine, line } from '../../../../test/support/ollama-lines.js';
import { type ChatScript, ScriptedOllama } from '../../../../test/support/scripted-ollama.js';
import { readRecording } from '../../../../test/support/wire-recording.js';
import { readSettings, type Settings } from '../../../config/settings.js';
import type { GenerateOptions, ModelPiece } from '../chat-model.contract.js';
import type { ModelConnection, ModelShelf, PullProgress } from '../model-provider.contract.js';
import { OllamaProvider } from './ollama.provider.js';

const QUESTION = [{ role: 'user' as const, content: 'What albums does AC/DC have?' }];

describe('OllamaProvider', () => {
  let server: ScriptedOllama;

  beforeEach(async () => {
    server = await ScriptedOllama.start();
  });

  afterEach(() => server.stop());

  describe('health', () => {
    it('should choose the newest model that chats', async () => {
      server.models = [
        { name: 'old:1b', modifiedAt: '2025-01-01T00:00:00Z', capabilities: ['completion'] },
        { name: 'new:1b', modifiedAt: '2026-01-01T00:00:00+02:00', capabilities: ['completion', 'tools'] },
        { name: 'embed:1b', modifiedAt: '2026-05-01T00:00:00Z', capabilities: ['embedding'] },
      ];
      expect(await provider(server).health()).toEqual({ state: 'ready', model: 'new:1b', reason: null });
    });

    it('should find the wanted model also without its tag', async () => {
      server.models = [{ name: 'llama3.2:latest', modifiedAt: '2025-01-01T00:00:00Z', capabilities: ['completion'] }];
      const wanted = provider(server, { OLLAMA_MODEL: 'llama3.2' });
      expect(await wanted.health()).toMatchObject({ state: 'ready', model: 'llama3.2:latest' });
    });

    it('should say that the wanted model is missing', async () => {
      const wanted = provider(server, { OLLAMA_MODEL: 'llama3.2' });
      expect(await wanted.health()).toEqual({ state: 'none', model: null, reason: 'model_missing' });
    });

    it('should say that nothing runs when the port is closed', async () => {
      const here = provider(server);
      await server.stop();
      expect(await here.health()).toMatchObject({ state: 'none', reason: 'not_running' });
      server = await ScriptedOllama.start();
    });

    it('should say that something else answers at the address', async () => {
      const elsewhere = provider(server, { OLLAMA_BASE_URL: `${server.url}/elsewhere` });
      expect(await elsewhere.health()).toMatchObject({ state: 'none', reason: 'wrong_address' });
    });

    it('should not ask hosts that are not allowed', async () => {
      const foreign = provider(server, { LLM_ALLOWED_HOSTS: 'models.internal' });
      expect(await foreign.health()).toMatchObject({ state: 'none', reason: 'not_allowed' });
      expect(server.paths).toEqual([]);
    });

    it('should read the listing a real server sent', async () => {
      const { readInstalledModels } = await import('./ollama/installed-models.js');
      const [chunk] = readRecording('tags').response.chunks;
      const names = readInstalledModels(chunk?.text ?? '')?.map((model) => model.name);
      expect(names).toContain('smollm2:135m');
    });
  });

  describe('the model in memory', () => {
    it.each([
      ['ps-loaded', ['smollm2:135m']],
      ['ps-nothing-loaded', []],
    ])('should read what a real server sent: %s', async (recording, names) => {
      const { readLoadedModels } = await import('./ollama/loaded-models.js');
      const [chunk] = readRecording(recording).response.chunks;
      expect(readLoadedModels(chunk?.text ?? '')).toEqual(names);
    });

    it('should be known to be gone once its server has put it out', async () => {
      const here = provider(server);
      await here.health();
      await here.warmUp();
      expect([(await here.health()).state, here.isLoaded]).toEqual(['ready', true]);
      server.evicted = true;
      expect([(await here.health()).state, here.isLoaded]).toEqual(['ready', false]);
    });
  });

  describe('shelf', () => {
    it('should tell how far a download is, as a real server told it', async () => {
      server.pull = 'pull';
      const seen: PullProgress[] = [];
      for await (const progress of shelf(server).pull('smollm2:135m', never)) seen.push(progress);
      expect(seen[0]).toEqual({ status: 'pulling manifest', completedBytes: null, totalBytes: null });
      expect(seen.some(({ completedBytes }) => (completedBytes ?? 0) > 0)).toBe(true);
      expect(seen.at(-1)?.status).toBe('success');
    });

    it.each([
      ['pull-registry-down', { code: 'MODEL.PULL_FAILED', reason: 'error_in_stream' }],
      ['pull-unknown-model', { code: 'MODEL.NOT_FOUND' }],
    ])('should tell what an error within the stream means: %s', async (name, expected) => {
      server.pull = name;
      const pulling = async (): Promise<void> => {
        for await (const progress of shelf(server).pull('nobody:1b', never))
          expect(progress.status).not.toBe('success');
      };
      await expect(pulling()).rejects.toMatchObject(expected);
    });

    it('should remove a model, and say when there was none', async () => {
      expect(await shelf(server).remove('scripted:1b')).toBe(true);
      expect(await shelf(server).remove('scripted:1b')).toBe(false);
    });

    it('should ask no host that is not allowed', async () => {
      const foreign = shelf(server, { LLM_ALLOWED_HOSTS: 'models.internal' });
      await expect(foreign.remove('scripted:1b')).rejects.toMatchObject({ reason: 'not_allowed' });
      expect(server.paths).toEqual([]);
    });
  });

  describe('stream', () => {
    it('should pass on the pieces and the counts', async () => {
      server.script = { does: 'say', pieces: ['Here', ' are', ' two.'] };
      const pieces = await collect(server);
      expect(textOf(pieces)).toBe('Here are two.');
      expect(pieces.at(-1)).toEqual({ kind: 'end', reason: 'stop', promptTokens: 4000, outputTokens: 3 });
    });

    it('should always send the size of the context, keep the model loaded and refuse silent cuts', async () => {
      await collect(server, { OLLAMA_NUM_CTX: '2048' });
      const [chat] = server.chats;
      expect(chat?.body).toMatchObject({ stream: true, keep_alive: '30m', truncate: false, think: false });
      expect(chat?.body.options).toMatchObject({ num_ctx: 2048, num_predict: 50, temperature: 0.2 });
    });

    it('should never ask for more context than the model has', async () => {
      await collect(server, { OLLAMA_NUM_CTX: '100000' });
      expect(server.chats[0]?.body.options).toMatchObject({ num_ctx: 8192 });
    });

    it('should replay a recorded answer word for word', async () => {
      server.script = { does: 'replay', recording: 'chat-stream' };
      const pieces = await collect(server);
      expect(textOf(pieces)).toMatch(/^AC\/DC has a wide range of music, but the album /);
      expect(pieces.at(-1)).toMatchObject({ kind: 'end', reason: 'stop', promptTokens: 71, outputTokens: 45 });
    });

    it('should tell an answer that was cut at its length', async () => {
      server.script = { does: 'replay', recording: 'chat-stopped-by-length' };
      expect((await collect(server)).at(-1)).toMatchObject({ kind: 'end', reason: 'length' });
    });

    it('should pass on a call printed as text as the text it is', async () => {
      server.script = { does: 'replay', recording: 'chat-tools-printed-as-text' };
      expect(textOf(await collect(server))).toContain('<tool_call>');
    });

    it('should say nothing of tool calls nobody asked for', async () => {
      server.script = { does: 'replay', recording: 'chat-tools-stream' };
      expect(textOf(await collect(server))).toBe('');
    });

    it('should keep characters whole that are split over chunks', async () => {
      const bytes = Buffer.from(line('scripted:1b', 'Motörhead 🎸') + lastLine('scripted:1b', 'stop', 2));
      const parts = [...bytes].map((byte) => Buffer.from([byte]));
      server.script = { does: 'send', contentType: 'application/x-ndjson', parts };
      expect(textOf(await collect(server))).toBe('Motörhead 🎸');
    });

    const faults: [string, ChatScript, object][] = [
      ['a missing model', { does: 'replay', recording: 'chat-missing-model' }, { reason: 'model_missing' }],
      ['a full queue', { does: 'replay', recording: 'chat-busy' }, { reason: 'busy' }],
      ['a broken model file', { does: 'replay', recording: 'chat-broken-model-file' }, { reason: 'server_error' }],
      ['a wrong option', { does: 'replay', recording: 'chat-wrong-option-type' }, { reason: 'server_error' }],
      [
        'a prompt too long',
        { does: 'replay', recording: 'chat-prompt-longer-no-truncate' },
        { reason: 'context_too_small' },
      ],
      ['a foreign host', { does: 'replay', recording: 'foreign-host-header' }, { reason: 'refused' }],
      ['a killed runner', { does: 'replay', recording: 'chat-runner-killed' }, { reason: 'error_in_stream' }],
      ['too many requests', { does: 'refuse', status: 429, error: 'slow down' }, { reason: 'busy' }],
      ['a redirect', { does: 'refuse', status: 307, error: '' }, { reason: 'wrong_address' }],
      ['an early end', { does: 'break_off', pieces: ['Half a'], by: 'early_end' }, { reason: 'cut_off' }],
      ['a reset connection', { does: 'break_off', pieces: ['Half a'], by: 'reset' }, { reason: 'cut_off' }],
      [
        'broken lines',
        { does: 'send', contentType: 'application/x-ndjson', parts: ['{"mess\n'] },
        { reason: 'unreadable' },
      ],
      ['another content type', { does: 'send', contentType: 'text/html', parts: ['<html>'] }, { reason: 'unreadable' }],
      [
        'an endless line',
        { does: 'send', contentType: 'application/x-ndjson', parts: ['x'.repeat(1e6)] },
        { reason: 'unreadable' },
      ],
    ];

    it.each(faults)('should name %s', async (_name, script, expected) => {
      server.script = script;
      await expect(collect(server)).rejects.toMatchObject(expected);
    });

    it('should pass on what was said before a break', async () => {
      server.script = { does: 'break_off', pieces: ['Half', ' a'], by: 'error_line' };
      const seen: ModelPiece[] = [];
      await expect(collect(server, {}, seen)).rejects.toMatchObject({ reason: 'error_in_stream' });
      expect(textOf(seen)).toBe('Half a');
    });

    it('should offer tools and pass on a call as the server read it', async () => {
      server.script = { does: 'replay', recording: 'chat-tools-stream' };
      const offer = { name: 'get_albums_by_artist', description: 'Albums', parameters: { type: 'object' } };
      const pieces = await collect(server, {}, [], { tools: [offer] });
      expect(server.chats[0]?.body['tools']).toEqual([{ type: 'function', function: offer }]);
      expect(pieces).toContainEqual({ kind: 'call', tool: 'get_albums_by_artist', arguments: { artist: 'AC/DC' } });
      expect(pieces.at(-1)).toMatchObject({ kind: 'end', reason: 'stop' });
    });

    it('should hold the answer to a form, and say when its length cut it', async () => {
      const form = {
        oneOf: [{ type: 'object', properties: { tool: { const: 'none' } }, required: ['tool'] }],
      } as const;
      server.script = { does: 'replay', recording: 'chat-format-schema-stream' };
      const pieces = await collect(server, {}, [], { form });
      expect(server.chats[0]?.body['format']).toEqual(form);
      expect(JSON.parse(textOf(pieces))).toHaveProperty('tool');
    });

    it('should close the connection when the signal is aborted before the first token', async () => {
      server.script = { does: 'hang' };
      const stopping = new AbortController();
      const call = collect(server, {}, [], { signal: stopping.signal });
      const refused = expect(call).rejects.toThrow('stopped');
      await arrival(server);
      stopping.abort(new Error('stopped'));
      await refused;
      expect(await server.chats[0]?.left).toBe(true);
    });

    it('should close the connection when the consumer leaves', async () => {
      server.script = { does: 'say', pieces: Array.from({ length: 500 }, () => 'on '), everyMs: 5 };
      for await (const piece of stream(server)) if (piece.kind === 'text') break;
      expect(await server.chats[0]?.left).toBe(true);
    });
  });
});

function provider(server: ScriptedOllama, more: Record<string, string> = {}): ModelConnection {
  return connectionTo(settingsFor({ OLLAMA_BASE_URL: server.url, ...more }));
}

function connectionTo(settings: Settings): ModelConnection {
  const found = new OllamaProvider(settings);
  const [model] = found.fromEnvironment();
  if (model === undefined) throw new TypeError('The environment sets up no model.');
  return found.connect(model.settings);
}

const never = new AbortController().signal;

function shelf(server: ScriptedOllama, more: Record<string, string> = {}): ModelShelf {
  const found = provider(server, more).shelf;
  if (found === null) throw new TypeError('The connection has no shelf.');
  return found;
}

function settingsFor(variables: Record<string, string>): Settings {
  return readSettings(variables, '/nowhere');
}

function stream(server: ScriptedOllama, more: Record<string, string> = {}, options: Partial<GenerateOptions> = {}) {
  const signal = new AbortController().signal;
  return provider(server, more).stream(QUESTION, { signal, maximumTokens: 50, temperature: 0.2, ...options });
}

async function collect(
  server: ScriptedOllama,
  more: Record<string, string> = {},
  into: ModelPiece[] = [],
  options: Partial<GenerateOptions> = {},
): Promise<ModelPiece[]> {
  for await (const piece of stream(server, more, options)) into.push(piece);
  return into;
}

function textOf(pieces: readonly ModelPiece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
}

async function arrival(server: ScriptedOllama): Promise<void> {
  while (server.chats.length === 0) await new Promise((tick) => setTimeout(tick, 5));
}
