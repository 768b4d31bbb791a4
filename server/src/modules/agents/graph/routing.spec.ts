import type { PlannedRequest } from '../understanding/plan.js';
import { afterAgent, afterVerification, NODES, openRequests } from './routing.js';
import type { IdentityQuestion, TurnStateValue } from './state.js';

const request = (agent: string, needsIdentity: boolean): PlannedRequest => ({
  text: '',
  agent,
  intent: 'test',
  calls: [],
  names: [],
  details: {},
  confidence: 1,
  needsIdentity,
});

const question = (beforeAnything: boolean): IdentityQuestion => ({
  kind: 'identifier',
  prompt: 'Who?',
  beforeAnything,
});

function stateOf(changes: Partial<TurnStateValue>): TurnStateValue {
  return {
    message: 'hello',
    window: [],
    claim: null,
    language: null,
    mode: null,
    plan: {
      language: 'en',
      claim: null,
      preferences: [],
      requests: [request('orders_agent', true), request('records_agent', false)],
    },
    customerId: null,
    actsFor: false,
    question: null,
    reply: null,
    preferences: null,
    blocked: [],
    deferred: [],
    finished: [],
    ...changes,
  };
}

const everybody = (): boolean => true;

describe('routing of a turn', () => {
  it('should answer what needs no identity before it asks who the person is', () => {
    expect(afterVerification(stateOf({ question: question(false) }))).toBe(NODES.loadMemory);
    expect(afterAgent(stateOf({}), everybody)).toBe('records_agent');
  });

  it('should ask at once when nothing may be answered before', () => {
    expect(afterVerification(stateOf({ question: question(true) }))).toBe(NODES.humanInput);
  });

  it('should go to the agent whose tools ask for an identity when nothing else is left', () => {
    const state = stateOf({ finished: [{ request: 1, evidence: [] }] });
    expect(afterAgent(state, everybody)).toBe('orders_agent');
  });

  it('should ask the person once the tools of the last open request asked for an identity', () => {
    const state = stateOf({ finished: [{ request: 1, evidence: [] }], blocked: [0] });
    expect(afterAgent(state, everybody)).toBe(NODES.humanInput);
  });

  it('should follow the order of the message once the identity is proven', () => {
    expect(afterAgent(stateOf({ customerId: 7 }), everybody)).toBe('orders_agent');
  });

  it('should end when every request has its answer', () => {
    const finished = [0, 1].map((place) => ({ request: place, evidence: [] }));
    expect(openRequests(stateOf({ finished }))).toEqual([]);
    expect(afterAgent(stateOf({ finished }), everybody)).toBe(NODES.createMemory);
  });

  it('should give the requests of an agent that is gone to the supervisor', () => {
    expect(afterAgent(stateOf({ customerId: 7 }), (agent) => agent === 'records_agent')).toBe(NODES.supervisor);
  });
});
