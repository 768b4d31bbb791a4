import { setTimeout as wait } from 'node:timers/promises';
import type { ModelHealth } from '../chat-model.contract.js';
import { LEAST_CONTEXT } from '../limits/least-context.js';
import type { ModelConnection } from '../model-provider.contract.js';

/** Milliseconds for which what was found last is not asked again. */
const FRESH_MS = 3000;
/** How long somebody who has to decide waits for a look; a server at hand answers in a few. */
const PATIENCE_MS = 300;
/** How often a model that is being loaded is looked at, whether somebody asks or not. */
const LOADING_PAUSE_MS = 500;

const NOT_CHECKED: ModelHealth = { state: 'none', model: null, reason: 'not_checked' };
const DISABLED: ModelHealth = { state: 'none', model: null, reason: 'disabled' };

/** The first of some connections that is ready, as found by the last look. */
export class HealthWatch<Candidate extends { readonly connection: ModelConnection }> {
  /** The ready one, else the first one; null when there are none. */
  chosen: Candidate | null;
  /** True when one was ready at some look. */
  seenReady = false;
  private known = NOT_CHECKED;
  private checkedAt = -Infinity;
  private looking: Promise<void> | null = null;
  private nextLook: NodeJS.Timeout | null = null;
  private closed = false;

  /** @param onChange told what a look found when it is not what the one before found. */
  constructor(
    private readonly candidates: readonly Candidate[],
    private readonly onChange: (health: ModelHealth) => void = () => undefined,
  ) {
    this.chosen = candidates[0] ?? null;
  }

  /** What the last look found. */
  get health(): ModelHealth {
    return this.known;
  }

  /** What a look finds, unless what is known is fresh, or the look takes longer than anybody should wait. */
  async fresh(): Promise<ModelHealth> {
    const isFresh = performance.now() - this.checkedAt < FRESH_MS;
    if (!isFresh) {
      const leave = new AbortController();
      const patience = wait(PATIENCE_MS, undefined, { signal: leave.signal, ref: false }).catch(() => undefined);
      await Promise.race([this.look(), patience]);
      leave.abort();
    }
    return this.known;
  }

  /** Looks now, or waits for the look that runs. Never fails. */
  look(): Promise<void> {
    this.looking ??= this.askAll().finally(() => {
      this.looking = null;
      this.checkedAt = performance.now();
      this.lookAgainWhileLoading();
    });
    return this.looking;
  }

  /** Takes note that the server is gone, so that the next turn does not try it. */
  noteGone(): void {
    this.become({ state: 'none', model: null, reason: 'not_running' });
    this.checkedAt = performance.now();
  }

  /** No look follows by itself any more. */
  close(): void {
    this.closed = true;
    if (this.nextLook !== null) clearTimeout(this.nextLook);
  }

  /** A model that has been loaded is noticed though nobody asks. */
  private lookAgainWhileLoading(): void {
    if (this.closed || this.known.state !== 'loading') return;
    this.nextLook = setTimeout(() => void this.look(), LOADING_PAUSE_MS).unref();
  }

  private become(health: ModelHealth): void {
    const { state, model, reason } = this.known;
    this.known = health;
    this.seenReady ||= health.state === 'ready';
    if (health.state !== state || health.model !== model || health.reason !== reason) this.onChange(health);
  }

  /** A ready one wins; one that is loading is better than one that is missing. */
  private async askAll(): Promise<void> {
    const answers: { readonly candidate: Candidate; readonly health: ModelHealth }[] = [];
    for (const candidate of this.candidates) {
      const health = withRoom(await candidate.connection.health(), candidate.connection);
      answers.push({ candidate, health });
      if (health.state === 'ready') break;
    }
    const best =
      answers.find(({ health }) => health.state === 'ready') ??
      answers.find(({ health }) => health.state === 'loading') ??
      answers[0];
    this.chosen = best?.candidate ?? null;
    this.become(best?.health ?? DISABLED);
  }
}

/** A model whose context has no room for the shortest question answers none. */
function withRoom(health: ModelHealth, { contextSize }: ModelConnection): ModelHealth {
  if (health.state !== 'ready' || contextSize >= LEAST_CONTEXT) return health;
  return { state: 'none', model: health.model, reason: 'context_too_small' };
}
