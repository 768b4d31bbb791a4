import type { WindowCount, WindowCounter } from './window-counter.js';

const SWEEP_EVERY_HITS = 10_000;

/** Counts in this process: one number a key, whatever the number of hits; windows that have ended are swept now and then. */
export class MemoryWindowCounter implements WindowCounter {
  private readonly windows = new Map<string, { hits: number; endsAt: number }>();
  private hitsSinceSweep = 0;

  /** @param clock milliseconds; it need not be the time of day. */
  constructor(private readonly clock: () => number = () => performance.now()) {}

  get size(): number {
    return this.windows.size;
  }

  async hit(key: string, windowMilliseconds: number): Promise<WindowCount> {
    const at = this.clock();
    this.sweepNowAndThen(at);
    const running = this.windows.get(key);
    const window = running && running.endsAt > at ? running : { hits: 0, endsAt: at + windowMilliseconds };
    window.hits += 1;
    this.windows.set(key, window);
    return { hits: window.hits, remainingMilliseconds: window.endsAt - at };
  }

  private sweepNowAndThen(at: number): void {
    this.hitsSinceSweep += 1;
    if (this.hitsSinceSweep < SWEEP_EVERY_HITS) return;
    this.hitsSinceSweep = 0;
    for (const [key, window] of this.windows) if (window.endsAt <= at) this.windows.delete(key);
  }
}
