import { AIMessage, type BaseMessage, HumanMessage, SystemMessage } from '@langchain/core/messages';
import { ChatOllama } from '@langchain/ollama';
import type { GenerateOptions, ModelHealth, ModelPiece, PromptMessage } from '../../chat-model.contract.js';
import { ModelUnavailableError } from '../../errors/model-unavailable.error.js';
import { type InstalledModel, ModelConnection, type ModelSettings } from '../../model-provider.contract.js';
import { absenceOf } from '../../transport/absence-of.js';
import { requireAllowedAddress } from '../../transport/allowed-hosts.js';
import { chooseModel } from './installed-models.js';
import { fetchLoadedModels } from './loaded-models.js';
import { piecesOf } from './ollama-pieces.js';
import { OllamaShelf } from './ollama-shelf.js';
import { loadOllamaModel, ollamaFetch } from './ollama-transport.js';

const KEPT_MINUTES = 30;
const KEEP_LOADED = `${KEPT_MINUTES}m`;

/** A model of an Ollama server, spoken to in its own protocol: only there the size of the context can be set. */
export class OllamaConnection extends ModelConnection {
  override readonly shelf: OllamaShelf;
  private readonly address: string;
  private chosen: InstalledModel | null = null;
  /** Until when the server keeps the model in memory, by `performance.now()`. */
  private loadedUntil = -Infinity;

  constructor(
    private readonly settings: ModelSettings,
    private readonly allowedHosts: readonly string[],
  ) {
    super();
    this.address = settings.baseUrl ?? '';
    this.shelf = new OllamaShelf(this.address, allowedHosts);
  }

  override get contextSize(): number {
    return Math.min(this.settings.contextSize, this.chosen?.contextLength ?? Infinity);
  }

  override get callsTools(): boolean {
    return this.chosen?.callsTools ?? false;
  }

  override get toolsKnown(): boolean {
    return this.chosen?.tellsAbilities ?? true;
  }

  override get isLoaded(): boolean {
    return performance.now() < this.loadedUntil;
  }

  override async health(): Promise<ModelHealth> {
    try {
      this.chosen = await this.choose();
      await this.noteEvicted(this.chosen.name);
      return { state: 'ready', model: this.chosen.name, reason: null };
    } catch (error) {
      return { state: 'none', model: null, reason: absenceOf(error) };
    }
  }

  override async *stream(messages: readonly PromptMessage[], options: GenerateOptions): AsyncGenerator<ModelPiece> {
    this.chosen ??= await this.choose();
    const leaving = new AbortController();
    const signal = AbortSignal.any([options.signal, leaving.signal]);
    const { tools, form } = options;
    try {
      const chunks = await this.client(this.chosen.name, options, signal).stream(messages.map(toLangChain), {
        ...(tools === undefined ? {} : { tools: tools.map((tool) => ({ type: 'function', function: tool })) }),
        ...(form === undefined ? {} : { format: form }),
      });
      for await (const chunk of chunks) {
        this.noteLoaded();
        yield* piecesOf(chunk);
      }
    } finally {
      leaving.abort();
    }
  }

  /** Loads the model with the size of context it will be asked with; another size would load it again. */
  override async warmUp(): Promise<void> {
    if (this.chosen === null) return;
    const limit = AbortSignal.timeout(this.settings.timeoutSeconds * 1000);
    const model = { name: this.chosen.name, contextSize: this.contextSize, keep: KEEP_LOADED };
    if (await loadOllamaModel(this.address, model, limit)) this.noteLoaded();
  }

  /** A server that needs its memory for another model, or was started anew, no longer holds this one. */
  private async noteEvicted(name: string): Promise<void> {
    if (!this.isLoaded) return;
    const held = await fetchLoadedModels(this.address);
    if (held?.includes(name) === false) this.loadedUntil = -Infinity;
  }

  private noteLoaded(): void {
    this.loadedUntil = performance.now() + KEPT_MINUTES * 60_000;
  }

  private async choose(): Promise<InstalledModel> {
    const chosen = chooseModel(await this.shelf.list(), this.settings.name);
    if (chosen === null) throw new ModelUnavailableError('model_missing');
    if (!chosen.chats) throw new ModelUnavailableError('chat_unsupported');
    return chosen;
  }

  /** A client for one call, since the client's own abort ends every call it has. */
  private client(model: string, options: GenerateOptions, signal: AbortSignal): ChatOllama {
    requireAllowedAddress(this.address, this.allowedHosts);
    return new ChatOllama({
      model,
      baseUrl: this.address,
      numCtx: this.contextSize,
      numPredict: options.maximumTokens,
      temperature: options.temperature,
      keepAlive: KEEP_LOADED,
      think: false,
      fetch: ollamaFetch(signal),
    });
  }
}

function toLangChain(message: PromptMessage): BaseMessage {
  if (message.role === 'system') return new SystemMessage(message.content);
  return message.role === 'assistant' ? new AIMessage(message.content) : new HumanMessage(message.content);
}
