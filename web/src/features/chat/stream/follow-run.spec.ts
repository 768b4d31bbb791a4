import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '@/api/problem';
import type { StreamEvent } from '@/api/stream-events';
import { followRun, type RunSource } from './follow-run';

const wire = (id: number, event: string, data: object): string =>
  `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
const delta = (id: number, text: string): string => wire(id, 'text-delta', { text });
const end = wire(9, 'run-end', { status: 'complete' });
const problem = (status: number): ApiProblem =>
  new ApiProblem({ status, code: 'X', detail: '', fieldErrors: [], retryAfterSeconds: null });

function sourceOf(opened: (() => Response)[]): RunSource & { texts: () => string; joined: string[]; live: boolean[] } {
  const events: StreamEvent[] = [];
  const joined: string[] = [];
  const live: boolean[] = [];
  const open = async (): Promise<Response> => {
    const next = opened.shift();
    if (!next) throw new Error('opened more often than expected');
    return next();
  };
  return {
    start: open,
    join: (lastEventId) => {
      joined.push(lastEventId);
      return open();
    },
    onEvent: (event) => events.push(event),
    onConnection: (isLive) => live.push(isLive),
    texts: () => events.map((event) => (event.type === 'text-delta' ? event.text : '')).join(''),
    joined,
    live,
  };
}

describe('followRun', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  async function follow(source: RunSource, signal = new AbortController().signal): Promise<void> {
    const followed = followRun(source, signal);
    followed.catch(() => undefined);
    await vi.runAllTimersAsync();
    return followed;
  }

  it('should deliver a run that arrives over one connection', async () => {
    const source = sourceOf([() => new Response(delta(1, 'a') + delta(2, 'b') + end)]);
    await follow(source);
    expect(source.texts()).toBe('ab');
  });

  it('should go on behind the last event when the connection is cut', async () => {
    const source = sourceOf([() => new Response(delta(1, 'a')), () => new Response(delta(2, 'b') + end)]);
    await follow(source);
    expect(source.texts()).toBe('ab');
    expect(source.joined).toEqual(['1']);
    expect(source.live).toEqual([true, false, true]);
  });

  it('should start again while nothing has arrived', async () => {
    const fail = (): never => {
      throw new TypeError('network');
    };
    const source = sourceOf([fail, fail, () => new Response(delta(1, 'a') + end)]);
    await follow(source);
    expect(source.texts()).toBe('a');
    expect(source.joined).toEqual([]);
  });

  it('should wait out a server that is restarting', async () => {
    const restart = (): never => {
      throw problem(503);
    };
    const source = sourceOf([restart, () => new Response(end)]);
    await expect(follow(source)).resolves.toBeUndefined();
  });

  it('should give a refusal to the caller', async () => {
    const refuse = (): never => {
      throw problem(422);
    };
    await expect(follow(sourceOf([refuse]))).rejects.toMatchObject({ status: 422 });
  });

  it('should stop following when it is told to', async () => {
    const control = new AbortController();
    const source = sourceOf([
      () => {
        control.abort();
        throw new DOMException('aborted', 'AbortError');
      },
    ]);
    await expect(follow(source, control.signal)).resolves.toBeUndefined();
  });
});
