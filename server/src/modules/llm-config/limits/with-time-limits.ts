import { ModelSlowError } from '../errors/model-slow.error.js';
import type { ModelLimits } from './model-limits.js';

/**
 * Passes on what `start` yields for as long as it keeps the limits. The signal handed to `start` is aborted as soon as
 * a limit is passed, the given signal is aborted, or the consumer leaves; the time a consumer takes does not count
 * against first token and silence.
 *
 * @throws ModelSlowError naming the limit, the signal's reason when it was aborted, and whatever `start` throws.
 */
export async function* withTimeLimits<Piece>(
  start: (signal: AbortSignal) => AsyncIterable<Piece>,
  limits: ModelLimits,
  signal: AbortSignal,
): AsyncGenerator<Piece> {
  const leaving = new AbortController();
  const pieces = start(AbortSignal.any([signal, leaving.signal]))[Symbol.asyncIterator]();
  const deadline = performance.now() + limits.wholeMs;
  let limit = soonest('first_token', limits.firstTokenMs, deadline);
  try {
    for (;;) {
      const next = await within(pieces.next(), limit, signal);
      if (next.done === true) return;
      yield next.value;
      limit = soonest('silence', limits.silenceMs, deadline);
    }
  } finally {
    leaving.abort();
    // A source that waits at a `yield` hears of no signal: only this lets it clear up. What it still throws is nobody's.
    void pieces.return?.().catch(() => undefined);
  }
}

interface Limit {
  readonly name: ModelSlowError['limit'];
  readonly milliseconds: number;
}

function soonest(name: ModelSlowError['limit'], milliseconds: number, deadline: number): Limit {
  const left = Math.max(0, deadline - performance.now());
  return left < milliseconds ? { name: 'whole', milliseconds: left } : { name, milliseconds };
}

/** Settles with `work`, unless the limit passes or the signal is aborted first. */
function within<Result>(work: Promise<Result>, limit: Limit, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = (): void => finish(() => reject(signal.reason));
    const timer = setTimeout(() => finish(() => reject(new ModelSlowError(limit.name))), limit.milliseconds);
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      settle();
    };
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(
      (result) => finish(() => resolve(result)),
      (error: unknown) => finish(() => reject(error)),
    );
  });
}
