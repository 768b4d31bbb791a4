import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchConversation } from './watch-conversation';

class FakeSocket extends EventTarget {
  static all: FakeSocket[] = [];
  isClosed = false;

  constructor(readonly url: string) {
    super();
    FakeSocket.all.push(this);
  }

  close(): void {
    this.isClosed = true;
  }

  tell(frame: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(frame) }));
  }

  lose(code: number): void {
    this.dispatchEvent(new CloseEvent('close', { code }));
  }
}

const message = { id: 4, sender: 'staff', content: 'Hello', timestamp: '2026-01-01T00:00:00Z' };
const newest = (): FakeSocket => {
  const socket = FakeSocket.all.at(-1);
  if (!socket) throw new Error('There is no socket.');
  return socket;
};

describe('watchConversation', () => {
  const onEvent = vi.fn();
  const onConnection = vi.fn();
  let stop: () => void;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('WebSocket', FakeSocket);
    FakeSocket.all = [];
    onEvent.mockReset();
    onConnection.mockReset();
    stop = watchConversation('conv_1', { onEvent, onConnection });
  });
  afterEach(() => {
    stop();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('should hear what is said, and pass over what it does not know', () => {
    expect(newest().url).toMatch(/^ws.*\/ws\/chat\/conv_1\/$/);
    newest().tell({ event: 'message-end', id: 7, data: { message } });
    newest().tell({ event: 'something-new', id: 8, data: {} });
    newest().dispatchEvent(new MessageEvent('message', { data: 'no JSON' }));
    expect(onEvent).toHaveBeenCalledOnce();
    expect(onEvent.mock.calls[0]).toMatchObject([{ type: 'message-end', message: { content: 'Hello' } }, null]);
  });

  it('should tell the question with the run that it begins', () => {
    const question = { ...message, id: 3, sender: 'user', content: 'Is it there?' };
    const data = { run_id: 'r', thread_id: 'conv_1', user_message_id: 3, message_id: 4, user_message: question };
    newest().tell({ event: 'run-start', id: 6, data });
    expect(onEvent.mock.calls[0]).toMatchObject([{ type: 'run-start' }, { content: 'Is it there?' }]);
  });

  it('should come back behind the last event, later each time, and at once with a network', () => {
    newest().tell({ event: 'message-end', id: 7, data: { message } });
    newest().lose(1006);
    expect(onConnection).toHaveBeenLastCalledWith(false);
    vi.advanceTimersByTime(1000);
    expect(FakeSocket.all).toHaveLength(2);
    expect(newest().url).toContain('?last_event_id=7');
    newest().lose(1006);
    vi.advanceTimersByTime(1000);
    expect(FakeSocket.all).toHaveLength(2);
    window.dispatchEvent(new Event('online'));
    expect(FakeSocket.all).toHaveLength(3);
    newest().dispatchEvent(new Event('open'));
    expect(onConnection).toHaveBeenLastCalledWith(true);
  });

  it('should stay away from what is over, and after it was stopped', () => {
    newest().lose(1008);
    vi.advanceTimersByTime(120_000);
    expect(FakeSocket.all).toHaveLength(1);
    stop();
    newest().tell({ event: 'message-end', id: 9, data: { message } });
    window.dispatchEvent(new Event('online'));
    expect(FakeSocket.all).toHaveLength(1);
    expect(onEvent).not.toHaveBeenCalled();
  });
});
