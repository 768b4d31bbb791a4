import type { GenerateOptions, ModelHealth, ModelPiece, PromptMessage } from '../../chat-model.contract.js';
import { ModelFailedError } from '../../errors/model-failed.error.js';
import { ModelUnavailableError } from '../../errors/model-unavailable.error.js';
import { ModelConnection, type ModelSettings } from '../../model-provider.contract.js';
import { absenceOf } from '../../transport/absence-of.js';
import { generate } from './generate.js';
import { findGguf, nameOfGguf } from './gguf-place.js';
import { type LoadedGguf, loadGguf, unloadGguf } from './loaded-gguf.js';

/** Tokens that a chat template puts around a message, at most. */
const TEMPLATE_TOKENS = 12;

interface Loading {
  readonly file: string;
  readonly done: Promise<void>;
}

/** A GGUF file whose model is evaluated in this process. It is loaded when its health is first asked for. */
export class GgufConnection extends ModelConnection {
  override readonly parallel = 1;
  private loading: Loading | null = null;
  private loaded: LoadedGguf | null = null;
  private problem: unknown = null;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly settings: ModelSettings,
    private readonly options: { readonly device: string },
  ) {
    super();
  }

  override get contextSize(): number {
    return this.loaded?.context.contextSize ?? this.settings.contextSize;
  }

  override async health(): Promise<ModelHealth> {
    try {
      const { file } = await this.load();
      if (this.loaded !== null) return { state: 'ready', model: nameOfGguf(file), reason: null };
      if (this.problem !== null) throw this.problem;
      return { state: 'loading', model: nameOfGguf(file), reason: null };
    } catch (error) {
      this.loading = null;
      this.problem = null;
      return { state: 'none', model: null, reason: absenceOf(error) };
    }
  }

  override async *stream(messages: readonly PromptMessage[], options: GenerateOptions): AsyncGenerator<ModelPiece> {
    const loaded = await this.ready();
    // The library would leave out the beginning of a long prompt without a word.
    if (countTokens(loaded, messages) + options.maximumTokens > this.contextSize) {
      throw new ModelFailedError('context_too_small');
    }
    const before = this.running;
    let leave = (): void => undefined;
    this.running = new Promise((resolve) => (leave = resolve));
    try {
      // The sequence of the call before may still be on its way back.
      await before;
      yield* generate(loaded, messages, options);
    } finally {
      leave();
    }
  }

  override async countTokens(messages: readonly PromptMessage[]): Promise<number | null> {
    return this.loaded === null ? null : countTokens(this.loaded, messages);
  }

  /** Waits until the model is in memory. */
  override async warmUp(): Promise<void> {
    await this.loading?.done;
  }

  override async close(): Promise<void> {
    await this.loading?.done;
    await this.running;
    const { loaded } = this;
    this.loaded = null;
    this.loading = null;
    if (loaded !== null) await unloadGguf(loaded);
  }

  private async ready(): Promise<LoadedGguf> {
    await (
      await this.load()
    ).done;
    if (this.problem !== null) throw this.problem;
    if (this.loaded === null) throw new ModelUnavailableError('file_unreadable');
    return this.loaded;
  }

  private async load(): Promise<Loading> {
    if (this.loading !== null) return this.loading;
    const file = await findGguf(this.settings.modelPath ?? '', this.settings.name);
    this.loading ??= { file, done: this.loadFile(file) };
    return this.loading;
  }

  private async loadFile(file: string): Promise<void> {
    try {
      this.loaded = await loadGguf(file, this.settings.contextSize, this.options.device);
    } catch (error) {
      this.problem = error;
    }
  }
}

function countTokens({ model }: LoadedGguf, messages: readonly PromptMessage[]): number {
  return messages.reduce((sum, { content }) => sum + model.tokenize(content).length + TEMPLATE_TOKENS, 0);
}
