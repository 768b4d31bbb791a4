import { existsSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { GenerateOptions, ModelPiece, PromptMessage } from '../../chat-model.contract.js';
import { environmentModel } from '../environment-model.js';
import { GgufConnection } from './gguf-connection.js';

const FILE = process.env.TEST_MODEL_PATH ?? '';
const QUESTION = [{ role: 'user' as const, content: 'Tell me a long story about a band.' }];
const LONG_QUESTION = [
  { role: 'user' as const, content: 'The quick brown fox jumps over the lazy dog. '.repeat(80) },
] as const;
const never = new AbortController().signal;
const withModel = existsSync(FILE) ? describe : describe.skip;
if (!existsSync(FILE))
  process.stderr.write('TEST_MODEL_PATH names no GGUF file: tests with a real model are skipped.\n');

withModel('GgufConnection with a real model', () => {
  const connection = new GgufConnection(
    environmentModel({ OLLAMA_NUM_CTX: 1024, OLLAMA_TIMEOUT: 30 }, { provider: 'llamacpp', modelPath: FILE }),
    { device: 'cpu' },
  );

  beforeAll(async () => {
    await connection.health();
    await connection.warmUp();
  });
  afterAll(() => connection.close());

  it('should be ready once the model is loaded', async () => {
    expect(await connection.health()).toMatchObject({ state: 'ready', reason: null });
    expect(connection.contextSize).toBe(1024);
  });

  it('should stream an answer in the template of the file and count its tokens', async () => {
    const pieces = await collect({ maximumTokens: 12 });
    expect(textOf(pieces)).not.toMatch(/<\|im_/);
    expect(pieces.filter(({ kind }) => kind === 'text').length).toBeGreaterThan(3);
    const end = pieces.at(-1);
    expect(end).toMatchObject({ kind: 'end', reason: 'length', outputTokens: 12 });
    expect(end?.kind === 'end' ? end.promptTokens : 0).toBeGreaterThan(8);
  });

  it('should give the same answer to the same prompt, whatever was asked in between', async () => {
    const first = textOf(await collect({ maximumTokens: 8 }));
    await collect({ maximumTokens: 8 }, [{ role: 'user', content: 'Count to three.' }]);
    expect(textOf(await collect({ maximumTokens: 8 }))).toBe(first);
  });

  it('should hold the answer to a form', async () => {
    const form = {
      oneOf: [
        { type: 'object', properties: { tool: { const: 'list_genres' } }, required: ['tool'] },
        {
          type: 'object',
          properties: { tool: { const: 'find_artist' }, artist_name: { const: 'U2' } },
          required: ['tool', 'artist_name'],
        },
      ],
    } as const;
    const text = textOf(await collect({ form, maximumTokens: 60 }));
    // A weak model may go on inside the text of an argument until its limit.
    expect(text).toMatch(/^\{\s*"tool":\s*"(?:list_genres"\s*\}$|find_artist",\s*"artist_name":\s*")/);
  });

  it('should end the evaluation within a second of a stop, and then answer the next', async () => {
    const stopping = new AbortController();
    let stoppedAt = 0;
    const call = collect({ signal: stopping.signal, maximumTokens: 400 }, QUESTION, () => {
      if (stoppedAt === 0) stoppedAt = performance.now();
      stopping.abort(new Error('stopped'));
    });
    await expect(call).rejects.toThrow('stopped');
    expect(performance.now() - stoppedAt).toBeLessThan(1000);
    expect(textOf(await collect({ maximumTokens: 3 }))).not.toBe('');
  });

  it('should end the reading of a long prompt within a second of a stop', async () => {
    const stopping = new AbortController();
    let stoppedAt = 0;
    const call = collect({ signal: stopping.signal }, LONG_QUESTION);
    setTimeout(() => {
      stoppedAt = performance.now();
      stopping.abort(new Error('stopped'));
    }, 300);
    await expect(call).rejects.toThrow('stopped');
    expect(performance.now() - stoppedAt).toBeLessThan(1000);
    expect(stoppedAt).toBeGreaterThan(0);
    const { user, system } = process.cpuUsage();
    await new Promise((passed) => setTimeout(passed, 1000));
    const spent = process.cpuUsage();
    expect((spent.user + spent.system - user - system) / 1000).toBeLessThan(300);
  });

  it('should read the beginning of a prompt once when the next one shares it', async () => {
    const [{ content }] = LONG_QUESTION;
    const timed = async (question: string) => {
      const { user } = process.cpuUsage();
      await collect({ maximumTokens: 1 }, [{ role: 'user', content: question }]);
      return process.cpuUsage().user - user;
    };
    const whole = await timed(`${content} Why?`);
    expect(await timed(`${content} When?`)).toBeLessThan(whole / 2);
  });

  it('should end the evaluation when the consumer leaves', async () => {
    const startedAt = performance.now();
    for await (const piece of stream({ maximumTokens: 900 })) if (piece.kind === 'text') break;
    await collect({ maximumTokens: 2 });
    expect(performance.now() - startedAt).toBeLessThan(12_000);
  });

  it('should leave the event loop to others while it answers', async () => {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    await collect({ maximumTokens: 40 });
    delay.disable();
    expect(delay.percentile(50) / 1e6).toBeLessThan(60);
  });

  it('should refuse a prompt that is longer than the context, and go on', async () => {
    const long = [{ role: 'user' as const, content: 'The quick brown fox jumps over the lazy dog. '.repeat(400) }];
    await expect(collect({}, long)).rejects.toMatchObject({ reason: 'context_too_small' });
    expect(await connection.countTokens(long)).toBeGreaterThan(1024);
    expect(textOf(await collect({ maximumTokens: 3 }))).not.toBe('');
  });

  function stream(options: Partial<GenerateOptions>, question: readonly PromptMessage[] = QUESTION) {
    return connection.stream(question, { signal: never, maximumTokens: 20, temperature: 0, ...options });
  }

  async function collect(
    options: Partial<GenerateOptions>,
    question: readonly PromptMessage[] = QUESTION,
    onPiece: () => void = () => undefined,
  ): Promise<ModelPiece[]> {
    const pieces: ModelPiece[] = [];
    for await (const piece of stream(options, question)) {
      pieces.push(piece);
      onPiece();
    }
    return pieces;
  }
});

function textOf(pieces: readonly ModelPiece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
}
