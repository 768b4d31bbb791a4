import { requireKnownAgents } from './require-known-agents.js';

const registry = { has: (name: string) => name === 'music_agent', builtIn: () => null };

describe('requireKnownAgents', () => {
  it('should take agents that there are, and name the field for others', () => {
    expect(() => requireKnownAgents(['music_agent'], registry)).not.toThrow();
    expect(() => requireKnownAgents(['music_agent', 'no_agent'], registry)).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ field: 'agents' })] }),
    );
  });
});
