/** A wait for news that began before it was looked for news, so that none is missed in between. */
export interface Wake {
  /** There was news already. */
  drop(): void;
  /** Resolves with the first news, after the limit, or when the signal aborts. */
  sleep(limitMilliseconds: number, signal: AbortSignal): Promise<void>;
}

/** Wakes those who watch something in this process when there is news of it. */
export class Wakes<Key> {
  private readonly sleepers = new Map<Key, Set<() => void>>();

  /** There is news. */
  stir(key: Key): void {
    for (const wakeUp of [...(this.sleepers.get(key) ?? [])]) wakeUp();
  }

  /** Begins to listen; sleeping or dropping the wait ends it. */
  prepare(key: Key): Wake {
    const sleepers = this.sleepers.get(key) ?? new Set();
    this.sleepers.set(key, sleepers);
    let wakeUp: () => void = () => undefined;
    const woken = new Promise<void>((resolve) => (wakeUp = resolve));
    sleepers.add(wakeUp);
    const drop = (): void => {
      sleepers.delete(wakeUp);
      if (sleepers.size === 0 && this.sleepers.get(key) === sleepers) this.sleepers.delete(key);
    };
    return {
      drop,
      sleep: async (limitMilliseconds, signal) => {
        const timer = setTimeout(wakeUp, limitMilliseconds);
        signal.addEventListener('abort', wakeUp);
        if (signal.aborted) wakeUp();
        await woken;
        clearTimeout(timer);
        signal.removeEventListener('abort', wakeUp);
        drop();
      },
    };
  }
}
