import { toWireEvent } from './wire-event.js';

describe(toWireEvent.name, () => {
  it('should send the rows of a tool with their numbers, and nothing else of it', () => {
    const result = { status: 'rows', total: 3, shown: 1, more: true, rows: [{ album: 'Help!' }], near: ['x'] } as const;
    expect(toWireEvent({ event: 'tool-result', id: 'call-1', name: 'get_albums_by_artist', result })).toEqual({
      name: 'tool-result',
      data: { id: 'call-1', name: 'get_albums_by_artist', total: 3, shown: 1, rows: [{ album: 'Help!' }] },
    });
  });

  it('should speak of agents in snake case', () => {
    expect(toWireEvent({ event: 'agent-start', agentType: 'music_agent' })).toEqual({
      name: 'agent-start',
      data: { agent_type: 'music_agent' },
    });
  });
});
