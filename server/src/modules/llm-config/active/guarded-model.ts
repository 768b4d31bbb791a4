import { Logger } from '@nestjs/common';
import {
  ActiveModel,
  type GenerateOptions,
  type ModelHealth,
  type ModelPiece,
  type ModelTrouble,
  type PromptMessage,
} from '../chat-model.contract.js';
import { ModelBusyError } from '../errors/model-busy.error.js';
import { ModelUnavailableError } from '../errors/model-unavailable.error.js';
import { modelLimits } from '../limits/model-limits.js';
import { withTimeLimits } from '../limits/with-time-limits.js';
import type { ModelConnection, ModelSettings } from '../model-provider.contract.js';
import { HealthWatch } from './health-watch.js';
import { ModelBreaker } from './model-breaker.js';
import { ModelQueue } from './model-queue.js';
import { toTrouble } from './model-trouble.js';
import { whole } from './whole-answer.js';

/** A connection that may answer, with the settings it was made from. */
export interface ModelCandidate {
  readonly settings: ModelSettings;
  readonly connection: ModelConnection;
}

interface Guarded extends ModelCandidate {
  readonly queue: ModelQueue;
}

/** The first of some connections that is ready, behind a queue, time limits and a breaker. */
export class GuardedModel extends ActiveModel {
  private readonly logger = new Logger(GuardedModel.name);
  private readonly breaker = new ModelBreaker();
  private readonly watch: HealthWatch<Guarded>;
  private calls = 0;
  private idle = (): void => undefined;
  private lastTrouble: Omit<ModelTrouble, 'resting'> | null = null;

  /**
   * @param meant true when somebody has set one of the candidates up.
   * @param memory no call is made while it is short.
   */
  constructor(
    private readonly candidates: readonly ModelCandidate[],
    private readonly meant: boolean,
    private readonly memory: { readonly isShort: boolean } = { isShort: false },
  ) {
    super();
    this.watch = new HealthWatch(
      candidates.map((candidate) => ({ ...candidate, queue: new ModelQueue(candidate.connection.parallel) })),
    );
  }

  /** Looks who is ready and has its model loaded in the background. Takes 2 s at most for each candidate. */
  async start(): Promise<void> {
    await this.watch.look();
    if (this.watch.health.state === 'ready') void this.watch.chosen?.connection.warmUp();
  }

  /** Waits for a model that is being loaded, and looks again. Bounded by what loading takes. */
  async settle(): Promise<void> {
    if (this.watch.health.state !== 'loading') return;
    await this.watch.chosen?.connection.warmUp();
    await this.watch.look();
  }

  /** Frees what the connections hold, once the calls that run or wait have ended. */
  async close(): Promise<void> {
    if (this.calls > 0) await new Promise<void>((resolve) => (this.idle = resolve));
    await Promise.all(this.candidates.map(({ connection }) => connection.close()));
  }

  override get health(): ModelHealth {
    const { health } = this.watch;
    // A server that is up but fails is left alone by the listing too.
    if (health.state !== 'ready' || !this.breaker.resting) this.watch.refresh();
    return health;
  }

  override get expected(): boolean {
    return this.meant || this.watch.seenReady;
  }

  override get contextSize(): number {
    return this.watch.chosen?.connection.contextSize ?? 0;
  }

  override get callsTools(): boolean {
    return this.watch.chosen?.connection.callsTools ?? false;
  }

  override get trouble(): ModelTrouble | null {
    return this.lastTrouble === null ? null : { ...this.lastTrouble, resting: this.breaker.resting };
  }

  /** What the model in force was made from; null while none is chosen. */
  get settings(): ModelSettings | null {
    return this.watch.chosen?.settings ?? null;
  }

  override async countTokens(messages: readonly PromptMessage[]): Promise<number | null> {
    return (await this.watch.chosen?.connection.countTokens(messages)) ?? null;
  }

  override async *stream(messages: readonly PromptMessage[], options: GenerateOptions): AsyncGenerator<ModelPiece> {
    const { chosen } = this.watch;
    if (chosen === null) throw new ModelUnavailableError('disabled');
    if (this.memory.isShort) throw new ModelBusyError();
    this.calls += 1;
    try {
      yield* this.queued(chosen, messages, options);
    } catch (error) {
      if (!options.signal.aborted) this.note(error);
      throw error;
    } finally {
      this.calls -= 1;
      if (this.calls === 0) this.idle();
    }
  }

  private async *queued(
    chosen: Guarded,
    messages: readonly PromptMessage[],
    options: GenerateOptions,
  ): AsyncGenerator<ModelPiece> {
    const release = await chosen.queue.enter(options.signal, options.onQueued);
    try {
      const pieces = this.breaker.guard(() => limited(chosen, messages, options));
      for await (const piece of chosen.settings.streams ? pieces : whole(pieces)) {
        this.lastTrouble = null;
        yield piece;
      }
    } finally {
      release();
    }
  }

  private note(error: unknown): void {
    if (error instanceof ModelUnavailableError && error.reason === 'not_running') this.watch.noteGone();
    this.lastTrouble = toTrouble(error) ?? this.lastTrouble;
    if (error instanceof Error)
      this.logger.warn(`A model call ended early: ${error.name} ${this.trouble?.reason ?? ''}`);
  }
}

function limited(
  { settings, connection }: ModelCandidate,
  messages: readonly PromptMessage[],
  options: GenerateOptions,
): AsyncIterable<ModelPiece> {
  const start = (signal: AbortSignal): AsyncIterable<ModelPiece> =>
    connection.stream(messages, {
      ...options,
      signal,
      temperature: settings.temperature ?? options.temperature,
      maximumTokens: Math.min(options.maximumTokens, settings.maximumTokens ?? Infinity),
    });
  return withTimeLimits(start, modelLimits(settings.timeoutSeconds), options.signal);
}
