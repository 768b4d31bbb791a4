import { z } from 'zod';
import type { GenerateOptions, ModelHealth, ModelPiece, PromptMessage } from '../../chat-model.contract.js';
import { ModelFailedError } from '../../errors/model-failed.error.js';
import { ModelUnavailableError } from '../../errors/model-unavailable.error.js';
import { ModelConnection, type ModelSettings } from '../../model-provider.contract.js';
import { absenceOf } from '../../transport/absence-of.js';
import { requireAllowedAddress } from '../../transport/allowed-hosts.js';
import { fetchJson } from '../../transport/fetch-json.js';
import { sendModelRequest } from '../../transport/model-request.js';
import { LONGEST_REFUSAL_BYTES, readBounded } from '../../transport/read-bounded.js';
import { refusal } from '../../transport/refusal.js';
import { sseObjects } from '../../transport/sse-objects.js';
import { ChunkReader } from './chat-chunk.js';
import { toChatRequest } from './chat-request.js';

const HEALTH_LIMIT_MS = 2000;

const listing = z.object({
  data: z.array(z.object({ id: z.string().min(1), meta: z.object({ n_ctx: z.number().optional() }).nullish() })),
});

/** A server with OpenAI's way of chatting at `<address>/v1/`. */
export class OpenAiStyleConnection extends ModelConnection {
  protected readonly address: string;
  private model: string | null = null;
  private serverContext: number | null = null;

  constructor(
    protected readonly settings: ModelSettings,
    private readonly allowedHosts: readonly string[],
  ) {
    super();
    this.address = (settings.baseUrl ?? '').replace(/\/v1$/, '');
  }

  /** The server's own size when it tells it: it cannot be asked for another one. */
  override get contextSize(): number {
    return Math.min(this.settings.contextSize, this.serverContext ?? Infinity);
  }

  /** Nothing of this protocol tells what a model can do. */
  override get toolsKnown(): boolean {
    return false;
  }

  override async health(): Promise<ModelHealth> {
    try {
      const model = await this.choose();
      return { state: 'ready', model: readable(model), reason: null };
    } catch (error) {
      if (error instanceof ModelUnavailableError && error.reason === 'busy') {
        return { state: 'loading', model: this.settings.name, reason: null };
      }
      return { state: 'none', model: null, reason: absenceOf(error) };
    }
  }

  override async *stream(messages: readonly PromptMessage[], options: GenerateOptions): AsyncGenerator<ModelPiece> {
    const model = this.model ?? (await this.choose());
    const leaving = new AbortController();
    const signal = AbortSignal.any([options.signal, leaving.signal]);
    try {
      yield* this.read(toChatRequest(model, messages, options), signal);
    } finally {
      leaving.abort();
    }
  }

  protected requireAllowed(): void {
    requireAllowedAddress(this.address, this.allowedHosts);
  }

  private async *read(body: object, signal: AbortSignal): AsyncGenerator<ModelPiece> {
    this.requireAllowed();
    const address = `${this.address}/v1/chat/completions`;
    const answer = await sendModelRequest({ method: 'POST', address, body: JSON.stringify(body), signal });
    if (answer.statusCode !== 200) {
      throw refusal(answer.statusCode ?? 0, await readBounded(answer, LONGEST_REFUSAL_BYTES, signal));
    }
    if (!/^text\/event-stream\b/.test(answer.headers['content-type'] ?? '')) {
      answer.destroy();
      throw new ModelFailedError('unreadable');
    }
    const reader = new ChunkReader();
    for await (const chunk of sseObjects(answer, signal)) yield* reader.read(chunk);
    yield* reader.finish();
  }

  /** The wanted model, or the first one listed. While a server loads its model it answers 503, which counts as busy. */
  private async choose(): Promise<string> {
    this.requireAllowed();
    const signal = AbortSignal.timeout(HEALTH_LIMIT_MS);
    const parsed = listing.safeParse(await fetchJson(`${this.address}/v1/models`, signal));
    if (!parsed.success) throw new ModelUnavailableError('wrong_address');
    const { name } = this.settings;
    const found = parsed.data.data.find(({ id }) => name === null || id === name || readable(id) === name);
    if (found === undefined) throw new ModelUnavailableError('model_missing');
    this.model = found.id;
    this.serverContext = found.meta?.n_ctx ?? null;
    return found.id;
  }
}

/** A server that was started with a file tells its whole path: people need the name only. */
function readable(id: string): string {
  return id.split(/[/\\]/).at(-1) ?? id;
}
