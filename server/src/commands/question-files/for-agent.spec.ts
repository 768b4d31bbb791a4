import { UsageError } from '../usage.error.js';
import { forAgent } from './for-agent.js';
import type { QuestionCase } from './question-case.js';

const questionFor = (id: string, ...agents: (string | undefined)[]): QuestionCase => ({
  id,
  category: 'c',
  customer_id: null,
  turns: agents.map((agent) => ({ say: 'hi', agent, all: [], none: [] })),
});

describe(forAgent.name, () => {
  const questions = [
    questionFor('music', 'music_agent'),
    questionFor('mixed', 'music_agent', 'invoice_agent'),
    questionFor('open', undefined),
  ];

  it('should leave everything as it is without an agent', () => {
    expect(forAgent(questions, undefined)).toEqual(questions);
  });

  it('should leave the cases of the agent and expect it where no agent is named', () => {
    const chosen = forAgent(questions, 'invoice_agent');
    expect(chosen.map(({ id }) => id)).toEqual(['mixed', 'open']);
    expect(chosen[1]?.turns[0]?.agent).toBe('invoice_agent');
    expect(chosen[0]?.turns[0]?.agent).toBe('music_agent');
  });

  it('should refuse an agent nothing is for', () => {
    expect(() => forAgent([questionFor('music', 'music_agent')], 'weather_agent')).toThrow(UsageError);
  });
});
