import { Injectable } from '@nestjs/common';

/** A wait for news of a conversation that began before it was looked for news, so that none is missed in between. */
export interface Wake {
  /** There was news already. */
  drop(): void;
  /** Resolves with the first news, after the limit, or when the signal aborts. */
  sleep(limitMilliseconds: number, signal: AbortSignal): Promise<void>;
}

/** Wakes those who watch a conversation in this process when something new is stored in it. */
@Injectable()
export class ConversationWakes {
  private readonly sleepers = new Map<number, Set<() => void>>();

  /** Something new is stored in the conversation. */
  stir(conversationId: number): void {
    for (const wakeUp of [...(this.sleepers.get(conversationId) ?? [])]) wakeUp();
  }

  /** Begins to listen; sleeping or dropping the wait ends it. */
  prepare(conversationId: number): Wake {
    const sleepers = this.sleepers.get(conversationId) ?? new Set();
    this.sleepers.set(conversationId, sleepers);
    let wakeUp: () => void = () => undefined;
    const woken = new Promise<void>((resolve) => (wakeUp = resolve));
    sleepers.add(wakeUp);
    const drop = (): void => {
      sleepers.delete(wakeUp);
      if (sleepers.size === 0 && this.sleepers.get(conversationId) === sleepers) this.sleepers.delete(conversationId);
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
