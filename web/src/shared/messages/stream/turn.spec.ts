import { describe, expect, it } from 'vitest';
import type { StreamEvent } from '@/api/stream-events';
import { reduceTurn, STARTING_TURN, type Turn } from './turn';

const runStart: StreamEvent = {
  type: 'run-start',
  run_id: '1',
  thread_id: 'conv_1',
  user_message_id: 10,
  message_id: 11,
};
const call: StreamEvent = {
  type: 'tool-call',
  id: 't1',
  name: 'get_albums_by_artist',
  arguments: { artist_name: 'AC/DC' },
};
const result: StreamEvent = {
  type: 'tool-result',
  id: 't1',
  name: 'get_albums_by_artist',
  total: 2,
  shown: 1,
  rows: [{ album_title: 'Let There Be Rock' }],
};
const after = (...events: StreamEvent[]): Turn => events.reduce(reduceTurn, STARTING_TURN);

describe('reduceTurn', () => {
  it('should learn the ids of both messages from the start of the run', () => {
    expect(after(runStart)).toMatchObject({ status: 'running', userMessageId: 10, messageId: 11 });
  });

  it('should join a result to its call', () => {
    expect(after(runStart, call, result).steps).toEqual([
      {
        id: 't1',
        name: 'get_albums_by_artist',
        arguments: { artist_name: 'AC/DC' },
        total: 2,
        shown: 1,
        rows: [{ album_title: 'Let There Be Rock' }],
        durationMs: null,
      },
    ]);
  });

  it('should show a result whose call was never seen', () => {
    expect(after(runStart, result).steps).toHaveLength(1);
  });

  it('should add up words and let a replacement stand in their place', () => {
    const events: StreamEvent[] = [
      { type: 'text-delta', text: 'We ' },
      { type: 'text-delta', text: 'guess' },
      { type: 'text-replace', text: 'We have ' },
      { type: 'text-delta', text: 'two.' },
    ];
    expect(after(runStart, ...events).text).toBe('We have two.');
  });

  it('should forget the progress of the model with its first word', () => {
    const progress: StreamEvent = { type: 'model-progress', phase: 'loading', percent: 40 };
    expect(after(runStart, progress).progress).toMatchObject({ phase: 'loading', percent: 40 });
    expect(after(runStart, progress, { type: 'text-delta', text: 'a' }).progress).toBeNull();
  });

  it('should come to the same when the run is replayed from its first event', () => {
    const events: StreamEvent[] = [runStart, call, result, { type: 'text-delta', text: 'Two.' }];
    expect(after(...events, ...events)).toEqual(after(...events));
  });

  it('should name each agent once', () => {
    const music: StreamEvent = { type: 'agent-start', agent_type: 'music_agent' };
    expect(after(runStart, music, music).agents).toEqual(['music_agent']);
  });

  it('should not change the turn it is given', () => {
    const before = after(runStart);
    reduceTurn(before, call);
    expect(before.steps).toEqual([]);
  });
});
