import { setTimeout as wait } from 'node:timers/promises';
import { modelLimits } from './model-limits.js';
import { withTimeLimits } from './with-time-limits.js';

const LIMITS = { firstTokenMs: 100, silenceMs: 60, wholeMs: 250 };

describe('withTimeLimits', () => {
  it('should pass on what keeps the limits', async () => {
    expect(await collect(drip(3, 5))).toEqual([0, 1, 2]);
  });

  it('should end a call whose first token does not come', async () => {
    await expect(collect(drip(1, 5000))).rejects.toMatchObject({ limit: 'first_token' });
  });

  it('should end a call that falls silent', async () => {
    const falling = async function* () {
      yield 0;
      await wait(5000, undefined, { ref: false });
      yield 1;
    };
    await expect(collect(falling)).rejects.toMatchObject({ limit: 'silence' });
  });

  it('should end a call that never ends', async () => {
    await expect(collect(drip(1000, 20))).rejects.toMatchObject({ limit: 'whole' });
  });

  it('should abort the work when a limit is passed', async () => {
    let seen: AbortSignal | undefined;
    const hanging = (signal: AbortSignal) => {
      seen = signal;
      return drip(1, 5000)();
    };
    await expect(collect(hanging)).rejects.toMatchObject({ code: 'MODEL.SLOW' });
    expect(seen?.aborted).toBe(true);
  });

  it('should end at once with the reason of the signal', async () => {
    const stopping = new AbortController();
    const call = collect(drip(1, 5000), stopping.signal);
    stopping.abort(new Error('stopped'));
    await expect(call).rejects.toThrow('stopped');
  });

  it('should let the work clear up when its consumer leaves while a piece waits to be taken', async () => {
    const cleared = new Promise<string>((resolve) => {
      const working = async function* () {
        try {
          for (let number = 0; ; number += 1) yield number;
        } finally {
          resolve('cleared up');
        }
      };
      void (async () => {
        for await (const piece of withTimeLimits(working, LIMITS, new AbortController().signal)) if (piece === 1) break;
      })();
    });
    expect(await Promise.race([cleared, wait(1000, 'still at work', { ref: false })])).toBe('cleared up');
  });

  it('should not count the time a consumer takes as silence', async () => {
    const seen: number[] = [];
    for await (const piece of withTimeLimits(drip(2, 1), LIMITS, new AbortController().signal)) {
      seen.push(piece);
      await wait(90);
    }
    expect(seen).toEqual([0, 1]);
  });
});

describe('modelLimits', () => {
  it('should follow from the limit people set, within what a turn may take', () => {
    expect(modelLimits(30)).toEqual({ firstTokenMs: 30_000, silenceMs: 15_000, wholeMs: 120_000 });
    expect(modelLimits(2)).toEqual({ firstTokenMs: 2000, silenceMs: 1000, wholeMs: 8000 });
    expect(modelLimits(300)).toEqual({ firstTokenMs: 120_000, silenceMs: 15_000, wholeMs: 120_000 });
  });
});

function drip(count: number, everyMs: number): () => AsyncGenerator<number> {
  return async function* () {
    for (let number = 0; number < count; number += 1) {
      await wait(everyMs, undefined, { ref: false });
      yield number;
    }
  };
}

async function collect(
  start: (signal: AbortSignal) => AsyncIterable<number>,
  signal: AbortSignal = new AbortController().signal,
): Promise<number[]> {
  const seen: number[] = [];
  for await (const piece of withTimeLimits(start, LIMITS, signal)) seen.push(piece);
  return seen;
}
