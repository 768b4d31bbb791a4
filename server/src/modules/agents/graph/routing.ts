import { SUPERVISOR } from '../agent.registry.js';
import type { PlannedRequest } from '../understanding/plan.js';
import type { TurnStateValue } from './state.js';

/** Where a turn can go that is no agent. */
export const NODES = {
  verification: 'verification',
  humanInput: 'human_input',
  loadMemory: 'load_memory',
  supervisor: SUPERVISOR,
  planRest: 'plan_rest',
  createMemory: 'create_memory',
} as const;

/** A request of the plan that has no answer yet, with its place in the plan. */
export interface OpenRequest {
  readonly place: number;
  readonly request: PlannedRequest;
}

/** The requests without an answer, in the order in which they were asked. */
export function openRequests(state: Pick<TurnStateValue, 'plan' | 'finished'>): OpenRequest[] {
  const finished = new Set(state.finished.map((one) => one.request));
  return (state.plan?.requests ?? []).flatMap((request, place) => (finished.has(place) ? [] : [{ place, request }]));
}

/** Whether a request can be answered with what is known of the person now. */
export function isAnswerable(request: PlannedRequest, customerId: number | null): boolean {
  return !request.needsIdentity || customerId !== null;
}

/**
 * After `verification`: a question that stands in the way of everything left is asked at once; otherwise the parts
 * that need no identity are answered first.
 */
export function afterVerification(state: TurnStateValue): string {
  if (state.question === null) return NODES.loadMemory;
  const answerable = openRequests(state).some(({ request }) => isAnswerable(request, state.customerId));
  return answerable && !state.question.beforeAnything ? NODES.loadMemory : NODES.humanInput;
}

/**
 * After the supervisor and after every agent: the next agent that can answer something, then the agent whose tools
 * will ask for an identity, then the question itself, then what leans on the answers, then the end. What was deferred comes after what was not.
 */
export function afterAgent(state: TurnStateValue, knows: (agent: string) => boolean): string {
  const open = openRequests(state);
  const untried = open.filter(({ place }) => !state.blocked.includes(place));
  const answerable = untried.filter(({ request }) => isAnswerable(request, state.customerId));
  const next = answerable.find(({ place }) => !state.deferred.includes(place)) ?? answerable[0] ?? untried[0];
  if (next !== undefined) return knows(next.request.agent) ? next.request.agent : NODES.supervisor;
  if (open.length > 0) return NODES.humanInput;
  return state.plan?.rest === undefined ? NODES.createMemory : NODES.planRest;
}
