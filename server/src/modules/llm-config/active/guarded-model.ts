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
import { ModelFailedError } from '../errors/model-failed.error.js';
import { modelLimits } from '../limits/model-limits.js';
import { withTimeLimits } from '../limits/with-time-limits.js';
import type { ModelConnection, ModelSettings } from '../model-provider.contract.js';
import { HealthWatch } from './health-watch.js';
import { ModelBreaker } from './model-breaker.js';
import { ModelQueue } from './model-queue.js';
import { isTimeOut, toTrouble } from './model-trouble.js';
import { waitForTurn } from './wait-for-turn.js';
import { wasCut } from './was-cut.js';
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
   * @param onHealth told each time the health has changed.
   */
  constructor(
    private readonly candidates: readonly ModelCandidate[],
    private readonly meant: boolean,
    private readonly memory: { readonly isShort: boolean } = { isShort: false },
    onHealth?: (health: ModelHealth) => void,
  ) {
    super();
    this.watch = new HealthWatch(
      candidates.map((candidate) => ({ ...candidate, queue: new ModelQueue(candidate.connection.parallel) })),
      onHealth,
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
    this.watch.close();
    if (this.calls > 0) await new Promise<void>((resolve) => (this.idle = resolve));
    await Promise.all(this.candidates.map(({ connection }) => connection.close()));
  }

  override get health(): ModelHealth {
    return this.watch.health;
  }

  /** A server that is up but fails is left alone by the listing too. */
  override async freshHealth(): Promise<ModelHealth> {
    const { health } = this.watch;
    return health.state === 'ready' && this.breaker.resting ? health : this.watch.fresh();
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

  /** Whether `callsTools` says something of the model. */
  get toolsKnown(): boolean {
    return this.watch.chosen?.connection.toolsKnown ?? true;
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

  override stream(messages: readonly PromptMessage[], options: GenerateOptions): AsyncGenerator<ModelPiece> {
    return this.inTurn(options, (chosen, granted) => this.guarded(chosen, messages, granted));
  }

  /** As `stream`, for a call that only tries the model: how it ends is remembered nowhere, and a rest does not refuse it. */
  try(messages: readonly PromptMessage[], options: GenerateOptions): AsyncGenerator<ModelPiece> {
    return this.inTurn(options, (chosen, granted) => limited(chosen, messages, granted));
  }

  /** What `start` yields once the call's turn in the queue has come. */
  private async *inTurn(
    options: GenerateOptions,
    start: (chosen: Guarded, granted: GenerateOptions) => AsyncIterable<ModelPiece>,
  ): AsyncGenerator<ModelPiece> {
    const { chosen } = this.watch;
    if (chosen === null) throw new ModelUnavailableError('disabled');
    if (this.memory.isShort) throw new ModelBusyError();
    this.calls += 1;
    try {
      const { release, granted } = await waitForTurn(chosen.queue, options);
      try {
        const pieces = start(chosen, granted);
        yield* chosen.settings.streams ? pieces : whole(pieces);
      } finally {
        release();
      }
    } finally {
      this.calls -= 1;
      if (this.calls === 0) this.idle();
    }
  }

  private async *guarded(
    chosen: Guarded,
    messages: readonly PromptMessage[],
    options: GenerateOptions,
  ): AsyncGenerator<ModelPiece> {
    const start = (): AsyncIterable<ModelPiece> => {
      options.onStarted?.(chosen.connection.isLoaded ? 'reading' : 'loading');
      return limited(chosen, messages, options);
    };
    try {
      for await (const piece of this.breaker.guard(start)) {
        const cut = piece.kind === 'end' && wasCut(piece.promptTokens, messages);
        this.lastTrouble = cut ? toTrouble(new ModelFailedError('context_too_small')) : null;
        yield piece;
      }
    } catch (error) {
      if (!options.signal.aborted || isTimeOut(error)) this.note(error);
      throw error;
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
  return withTimeLimits(start, modelLimits(settings.timeoutSeconds, options.limitMs), options.signal);
}
