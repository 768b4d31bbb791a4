import { Injectable } from '@nestjs/common';
import type { RunRecord } from '../../conversations/runs/run.record.js';
import type { WireEvent } from '../events/wire-event.js';
import { LiveRun } from './live-run.js';

/** The runs this process works on at the moment. */
@Injectable()
export class LiveRuns {
  private readonly runs = new Map<string, LiveRun>();
  private readonly waiters = new Map<string, Set<() => void>>();

  get size(): number {
    return this.runs.size;
  }

  all(): LiveRun[] {
    return [...this.runs.values()];
  }

  find(runId: string): LiveRun | undefined {
    return this.runs.get(runId);
  }

  open(run: RunRecord, start: WireEvent): LiveRun {
    const live = new LiveRun(run, start);
    this.runs.set(run.id, live);
    for (const waiter of this.waiters.get(run.id) ?? []) waiter();
    return live;
  }

  /** Takes the run off the list; listeners that are still reading keep what they read. */
  close(live: LiveRun): void {
    live.end([]);
    if (this.runs.get(live.run.id) === live) this.runs.delete(live.run.id);
  }

  /** Waits until the run is worked on here, but no longer than `milliseconds` or until `signal` aborts. */
  async whenOpened(runId: string, milliseconds: number, signal: AbortSignal): Promise<void> {
    if (this.runs.has(runId) || signal.aborted) return;
    const waiters = this.waiters.get(runId) ?? new Set();
    this.waiters.set(runId, waiters);
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        waiters.delete(done);
        if (waiters.size === 0) this.waiters.delete(runId);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      waiters.add(done);
      signal.addEventListener('abort', done);
    });
  }
}
