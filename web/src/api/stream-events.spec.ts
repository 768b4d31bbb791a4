import { describe, expect, it } from 'vitest';
import { parseStreamEvent } from './stream-events';

const frame = (event: string, data: string): ReturnType<typeof parseStreamEvent> =>
  parseStreamEvent({ event, data, id: null });

describe('parseStreamEvent', () => {
  it('should name the event by its name on the wire, whatever the data says', () => {
    expect(frame('text-delta', '{"text":"a","type":"run-end","status":"failed"}')).toEqual({
      type: 'text-delta',
      text: 'a',
    });
  });

  it.each([
    ['an unknown event', 'execute', '{"code":"alert(1)"}'],
    ['data that is no JSON', 'text-delta', 'text'],
    ['data that is no object', 'text-delta', '"text"'],
    ['a value of the wrong type', 'text-delta', '{"text":1}'],
    ['an unknown status', 'run-end', '{"status":"done"}'],
  ])('should ignore %s', (_what, event, data) => {
    expect(frame(event, data)).toBeNull();
  });

  it('should fill in what a message may leave out', () => {
    const message = { id: 1, sender: 'assistant', content: 'x', timestamp: '2025-01-01T00:00:00Z', metadata: {} };
    expect(frame('message-end', JSON.stringify({ message }))).toMatchObject({
      message: { agent_type: null, metadata: { status: null, tools: [], evidence: [], agents: [] } },
    });
  });
});
