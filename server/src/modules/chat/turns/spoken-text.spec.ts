import { spokenAfter, spokenIn } from './spoken-text.js';

describe('what was said so far', () => {
  it('should grow by deltas and be exchanged by a replacement', () => {
    const told = [
      { event: 'text-delta', text: 'We have ' },
      { event: 'text-replace', text: 'There are ' },
      { event: 'agent-start', agentType: 'music_agent' },
      { event: 'text-delta', text: 'ten.' },
    ] as const;
    expect(told.reduce(spokenAfter, '')).toBe('There are ten.');
  });

  it('should be read back from stored events', () => {
    const event = (number: number, name: string, text: string) => ({ number, name, data: JSON.stringify({ text }) });
    const events = [event(1, 'text-delta', 'half'), event(2, 'tool-call', 'no'), event(3, 'text-delta', ' a word')];
    expect(spokenIn(events)).toBe('half a word');
  });
});
