import {
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  isBrokenCircuitError,
} from 'cockatiel';
import { ModelFailedError } from '../errors/model-failed.error.js';
import { ModelRestingError } from '../errors/model-resting.error.js';
import { ModelSlowError } from '../errors/model-slow.error.js';
import { ModelUnavailableError } from '../errors/model-unavailable.error.js';
import { isTimeOut } from './model-trouble.js';

const FAILURES_IN_A_ROW = 5;
const REST_MS = 30_000;

/**
 * Leaves a model alone after five failures in a row: calls are refused at once until half a minute has passed, then one
 * call tries it again while the others go on being refused. What a person stops is no failure.
 */
export class ModelBreaker {
  private readonly policy: CircuitBreakerPolicy;

  /** @param restMs milliseconds a failing model is left alone. */
  constructor(restMs = REST_MS) {
    this.policy = circuitBreaker(handleWhen(isModelTrouble), {
      halfOpenAfter: restMs,
      breaker: new ConsecutiveBreaker(FAILURES_IN_A_ROW),
    });
  }

  /** True while calls are refused. */
  get resting(): boolean {
    return this.policy.state !== CircuitState.Closed;
  }

  /**
   * Passes on what `start` yields and learns from how it ends.
   *
   * @throws ModelRestingError instead of calling `start` while the model is left alone.
   */
  async *guard<Piece>(start: () => AsyncIterable<Piece>): AsyncGenerator<Piece> {
    const call = await this.enter();
    try {
      yield* start();
      call.succeeded();
    } catch (error) {
      call.failed(error);
      throw error;
    } finally {
      // A consumer that leaves early got what it wanted.
      call.succeeded();
    }
  }

  /** The policy waits in half-open state until the trial has ended; a turn must not. */
  private enter(): Promise<GuardedCall> {
    if (this.policy.state === CircuitState.HalfOpen) return Promise.reject(new ModelRestingError());
    return new Promise((admit, refuse) => {
      const guarded = this.policy.execute(() => new Promise<void>((succeeded, failed) => admit({ succeeded, failed })));
      guarded.catch((error: unknown) => refuse(isBrokenCircuitError(error) ? new ModelRestingError() : error));
    });
  }
}

/** Tells the breaker how a call ended; only the first word counts. */
interface GuardedCall {
  readonly succeeded: () => void;
  readonly failed: (error: unknown) => void;
}

function isModelTrouble(error: unknown): boolean {
  return (
    error instanceof ModelUnavailableError ||
    error instanceof ModelFailedError ||
    error instanceof ModelSlowError ||
    isTimeOut(error)
  );
}
