import type { NumberedEvent } from '../../conversations/runs/run-events.repository.js';
import type { RunRecord } from '../../conversations/runs/run.record.js';
import { startNumber } from '../events/event-number.js';
import type { WireEvent } from '../events/wire-event.js';

/** A run this process works on: what it has told so far, who listens, and the way to stop it. */
export class LiveRun {
  /** Ends the work of the turn, models included. */
  readonly abort = new AbortController();
  /** Resolves when the run has ended here, whatever came of it. */
  readonly ended: Promise<void>;

  private readonly events: NumberedEvent[] = [];
  private readonly listeners = new Set<() => void>();
  private markEnded: () => void = () => undefined;
  private isOver = false;
  private savedCount = 0;
  private lastNumber: number;

  constructor(
    readonly run: RunRecord,
    start: WireEvent,
  ) {
    this.lastNumber = startNumber(run);
    this.ended = new Promise((resolve) => (this.markEnded = resolve));
    // The start is made anew for every reader, so it is never saved.
    this.events.push(numbered(this.lastNumber, start));
    this.savedCount = 1;
  }

  /** Whether somebody else has ended or parked the run: its outcome is of no use any more. */
  get hasEnded(): boolean {
    return this.isOver;
  }

  /** Tells one more event to everyone who listens. */
  tell(event: WireEvent): void {
    if (this.isOver) return;
    this.lastNumber += 1;
    this.events.push(numbered(this.lastNumber, event));
    this.notify();
  }

  /** Tells the last events and lets the listeners go; without any, they look for the run elsewhere. */
  end(last: readonly NumberedEvent[]): void {
    if (this.isOver) return;
    this.isOver = true;
    this.events.push(...last);
    this.markEnded();
    this.notify();
  }

  /** The events that are not on the disk yet; they count as saved from now on, until `unsave`. */
  takeUnsaved(): NumberedEvent[] {
    const unsaved = this.events.slice(this.savedCount);
    this.savedCount = this.events.length;
    return unsaved;
  }

  /** Saving the last events failed: they are taken again. */
  unsave(count: number): void {
    this.savedCount -= count;
  }

  /** The events after a number, as they come, until the run ends here or `signal` aborts. */
  async *follow(after: number, signal: AbortSignal): AsyncGenerator<NumberedEvent> {
    let next = this.events.findIndex(({ number }) => number > after);
    if (next < 0) next = this.events.length;
    while (!signal.aborted) {
      const event = this.events[next];
      if (event !== undefined) {
        next += 1;
        yield event;
      } else if (this.isOver) return;
      else await this.more(signal);
    }
  }

  private more(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        this.listeners.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      this.listeners.add(done);
      signal.addEventListener('abort', done);
    });
  }

  private notify(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

function numbered(number: number, event: WireEvent): NumberedEvent {
  return { number, name: event.name, data: JSON.stringify(event.data) };
}
