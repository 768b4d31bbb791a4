import type { TurnOutcome } from '../../agents/graph/turn.contract.js';
import { toBrokenOutcome, toKeptOutcome } from './finished-turn.js';

const OUTCOME: TurnOutcome = {
  status: 'complete',
  content: 'Ten albums.',
  agentType: 'music_agent',
  agents: ['music_agent'],
  requests: [],
  evidence: [],
  degradedReason: null,
  model: null,
  llmCalls: 0,
  tokens: null,
  firstFactMs: 2,
  firstTokenMs: null,
  interrupt: null,
};

describe('what is kept of an outcome', () => {
  it.each([
    [{}, 'success'],
    [{ degradedReason: 'model_unavailable' }, 'degraded'],
    [{ status: 'interrupted', interrupt: { kind: 'code', prompt: 'The code?' } }, 'success'],
    [{ status: 'stopped', degradedReason: 'model_slow' }, 'stopped'],
    [{ status: 'failed' }, 'failed'],
  ] as const)('should call an answer with %j a %s', (change, status) => {
    expect(toKeptOutcome({ ...OUTCOME, ...change }, 5).facts).toMatchObject({ status, latencyMs: 5 });
  });

  it('should wait only when the turn asks something', () => {
    const interrupt = { kind: 'identifier', prompt: 'Who are you?' } as const;
    expect(toKeptOutcome({ ...OUTCOME, status: 'interrupted', interrupt }, 5)).toMatchObject({
      isWaiting: true,
      interrupt,
    });
    expect(toKeptOutcome(OUTCOME, 5).isWaiting).toBe(false);
  });

  it('should call an answer that the server cut interrupted', () => {
    expect(toBrokenOutcome('cut', 'half', 5)).toMatchObject({
      status: 'cut',
      content: 'half',
      facts: { status: 'interrupted' },
    });
  });
});
