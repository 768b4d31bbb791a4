import { describe, expect, it } from 'vitest';
import type { Message } from '@/api/message.schema';
import { STARTING_TURN, type Step, type Turn } from '../stream/turn';
import { viewOfMessage, viewOfTurn } from './message-view';

const step: Step = {
  id: 't1',
  name: 'get_albums_by_artist',
  arguments: {},
  total: 2,
  shown: 2,
  rows: [
    { album_title: 'Let There Be Rock', artist_name: 'AC/DC' },
    { album_title: 'For Those About To Rock', artist_name: 'AC/DC' },
  ],
  durationMs: null,
};
const running: Turn = { ...STARTING_TURN, status: 'running', messageId: 2, steps: [step] };
const kindsOf = (turn: Turn): string[] => viewOfTurn(turn).parts.map((part) => part.kind);

describe('viewOfTurn', () => {
  it('should show facts before there are words', () => {
    expect(kindsOf(running)).toEqual(['steps', 'facts', 'typing']);
  });

  it('should keep the facts beside words that do not name them yet', () => {
    expect(kindsOf({ ...running, text: 'We have these albums by AC/DC:' })).toEqual(['steps', 'facts', 'text']);
  });

  it('should fold the facts away once the words name them', () => {
    expect(kindsOf({ ...running, text: 'They are let there be rock' })).toEqual(['steps', 'text']);
  });

  it('should show an error and no sign of work after a failed run', () => {
    const failed: Turn = { ...STARTING_TURN, status: 'failed', error: { code: 'X', detail: 'No.' } };
    expect(kindsOf(failed)).toEqual(['error']);
  });
});

describe('viewOfMessage', () => {
  const message: Message = {
    id: 2,
    parent_id: 1,
    sender: 'assistant',
    content: 'Two.',
    agent_type: 'music_agent',
    timestamp: '2025-01-01T00:00:00Z',
    reaction: null,
    metadata: {
      status: 'degraded',
      degraded_reason: 'model_slow',
      agents: ['music_agent', 'invoice_agent'],
      tools: [{ id: 'b', name: 'get_genres', arguments: {}, total: 1, shown: 1, duration_ms: 3 }],
      evidence: [
        { tool_call_id: 'a', name: 'get_albums_by_artist', rows: [{ album_title: 'X' }] },
        { tool_call_id: 'b', name: 'get_genres', rows: [{ genre: 'Rock' }] },
      ],
      llm_calls: 1,
    },
  };

  it('should give each call the rows that name it', () => {
    const [steps] = viewOfMessage(message).parts;
    expect(steps).toMatchObject({
      kind: 'steps',
      steps: [{ name: 'get_genres', rows: [{ genre: 'Rock' }], durationMs: 3 }],
    });
  });

  it('should have the key its answer had on its way', () => {
    expect(viewOfMessage(message).key).toBe(viewOfTurn(running).key);
  });

  it('should name all agents and why the answer is a reduced one', () => {
    expect(viewOfMessage(message)).toMatchObject({
      agents: ['music_agent', 'invoice_agent'],
      degradedReason: 'model_slow',
    });
  });
});
