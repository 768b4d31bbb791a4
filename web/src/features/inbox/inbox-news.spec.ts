import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useInboxStore } from './inbox.store';

class FakeSource extends EventTarget {
  static readonly CLOSED = 2;
  static all: FakeSource[] = [];
  readyState = 1;

  constructor(readonly url: string) {
    super();
    FakeSource.all.push(this);
  }

  close(): void {
    this.readyState = FakeSource.CLOSED;
  }

  tell(data: string): void {
    this.dispatchEvent(new MessageEvent('inbox-changed', { data }));
  }
}

function look(state: 'visible' | 'hidden'): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}
const connected = (): number => FakeSource.all.filter(({ readyState }) => readyState !== FakeSource.CLOSED).length;

describe('news of the inbox', () => {
  let inbox: ReturnType<typeof useInboxStore>;

  beforeEach(() => {
    vi.stubGlobal('EventSource', FakeSource);
    FakeSource.all = [];
    setActivePinia(createPinia());
    inbox = useInboxStore();
    look('visible');
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('should count what is open, and call it a change from the second time on', () => {
    const stop = inbox.follow();
    FakeSource.all[0]?.tell('{"open":2}');
    expect([inbox.open, inbox.changes]).toEqual([2, 0]);
    FakeSource.all[0]?.tell('{"open":2}');
    FakeSource.all[0]?.tell('no news');
    expect([inbox.open, inbox.changes]).toEqual([2, 1]);
    stop();
  });

  it('should hold one connection for all who follow, and none once nobody does', () => {
    const stops = [inbox.follow(), inbox.follow()];
    expect(FakeSource.all).toHaveLength(1);
    stops[0]?.();
    expect(connected()).toBe(1);
    stops[1]?.();
    expect(connected()).toBe(0);
  });

  it('should hold no connection while nobody looks, and look again when somebody does', () => {
    const stop = inbox.follow();
    look('hidden');
    expect(connected()).toBe(0);
    look('visible');
    expect([connected(), FakeSource.all.length]).toEqual([1, 2]);
    stop();
  });
});
