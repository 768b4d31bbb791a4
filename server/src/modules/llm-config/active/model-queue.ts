import { ModelBusyError } from '../errors/model-busy.error.js';

/** Calls that may wait; a further one is refused at once. */
const MOST_WAITING = 64;
/** Milliseconds a call may wait before its answer goes on without a model. */
const LONGEST_WAIT_MS = 20_000;

interface Waiting {
  readonly admit: () => void;
  readonly onPlace: (position: number) => void;
}

/** Lets only so many calls run at a time; the others wait in order, each told its place. */
export class ModelQueue {
  private running = 0;
  private readonly waiting: Waiting[] = [];

  /** @param longestWaitMs milliseconds after which a waiting call is refused. */
  constructor(
    private readonly parallel: number,
    private readonly longestWaitMs = LONGEST_WAIT_MS,
    private readonly mostWaiting = MOST_WAITING,
  ) {}

  /** Calls that wait. */
  get length(): number {
    return this.waiting.length;
  }

  /**
   * Resolves with what gives the place back, once the call may run.
   *
   * @param mostMs milliseconds this call waits, where that is less than any may.
   * @throws ModelBusyError when too many wait or the wait is too long, the signal's reason when it was aborted.
   */
  async enter(
    signal: AbortSignal,
    onPlace: (position: number) => void = () => undefined,
    mostMs = this.longestWaitMs,
  ): Promise<() => void> {
    signal.throwIfAborted();
    if (this.running < this.parallel) this.running += 1;
    else await this.wait(signal, onPlace, Math.min(mostMs, this.longestWaitMs));
    let held = true;
    return () => {
      if (held) this.pass();
      held = false;
    };
  }

  private wait(signal: AbortSignal, onPlace: (position: number) => void, mostMs: number): Promise<void> {
    if (this.waiting.length >= this.mostWaiting) return Promise.reject(new ModelBusyError());
    return new Promise((resolve, reject) => {
      const abort = (): void => leave(signal.reason);
      const timer = setTimeout(() => leave(new ModelBusyError()), mostMs);
      const settle = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
      };
      const place: Waiting = { onPlace, admit: () => (settle(), resolve()) };
      const leave = (reason: unknown): void => {
        settle();
        this.waiting.splice(this.waiting.indexOf(place), 1);
        this.tellPlaces();
        reject(reason);
      };
      signal.addEventListener('abort', abort, { once: true });
      onPlace(this.waiting.push(place));
    });
  }

  /** The place goes to the first who waits, or is free. */
  private pass(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.running -= 1;
    else next.admit();
    this.tellPlaces();
  }

  private tellPlaces(): void {
    this.waiting.forEach(({ onPlace }, index) => onPlace(index + 1));
  }
}
