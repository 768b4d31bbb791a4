import type { Evidence } from '../../tools/evidence.js';
import type { PlannedRequest } from '../understanding/plan.js';
import { TurnProgress } from './turn-progress.js';
import type { TurnEvent } from './turn.contract.js';

const evidence = (tool: string, shown: number): Evidence => ({
  id: tool,
  tool,
  arguments: {},
  result: { status: 'rows', total: shown, shown, more: false, rows: [] },
  durationMs: 1,
});

const request = (agent: string): PlannedRequest => ({
  text: '',
  agent,
  intent: 'test',
  calls: [],
  names: [],
  details: {},
  confidence: 1,
  needsIdentity: false,
});

describe(TurnProgress.name, () => {
  it('should tell events in the order in which they happen and keep the whole text', () => {
    const told: TurnEvent[] = [];
    const progress = new TurnProgress((event) => told.push(event));
    progress.startAgent('music_agent');
    progress.addEvidence(evidence('get_albums_by_artist', 2));
    progress.startPart();
    progress.append('Two albums.');
    expect(told.map((event) => event.event)).toEqual(['agent-start', 'tool-result', 'text-delta']);
    expect(progress.outcome('complete').content).toBe('Two albums.');
  });

  it('should put parts apart and replace the last part only, with the whole content in the event', () => {
    const told: TurnEvent[] = [];
    const progress = new TurnProgress((event) => told.push(event));
    progress.startPart();
    progress.append('First.');
    progress.startPart();
    progress.append('Second, wrong.');
    progress.replacePart('Second.');
    expect(progress.content).toBe('First.\n\nSecond.');
    expect(told.at(-1)).toEqual({ event: 'text-replace', text: 'First.\n\nSecond.' });
  });

  it('should name the agent with most rows, and the first asked when they are equal', () => {
    const progress = new TurnProgress(() => undefined);
    progress.answerRequest(request('invoice_agent'), [evidence('a', 1)]);
    progress.answerRequest(request('music_agent'), [evidence('b', 3)]);
    expect(progress.outcome('complete').agentType).toBe('music_agent');
    progress.answerRequest(request('invoice_agent'), [evidence('c', 2)]);
    expect(progress.outcome('complete').agentType).toBe('invoice_agent');
  });

  it('should keep the first reason of what was missing', () => {
    const progress = new TurnProgress(() => undefined);
    progress.degrade('model_slow');
    progress.degrade('grounding');
    expect(progress.outcome('complete').degradedReason).toBe('model_slow');
  });
});
