import { Injectable } from '@nestjs/common';
import type { Plan } from '../../understanding/plan.js';
import { withoutRepeats, withoutTalk } from '../../understanding/stages/planning/join-requests.js';
import type { EarlierTurn } from '../../understanding/understanding.contract.js';
import type { TurnStateUpdate, TurnStateValue } from '../state.js';
import { contextOf, type TurnRuntime } from '../turn-context.js';
import { TurnPlanner } from '../turn-planner.js';

/** `plan_rest`: plans what of the message leans on the answers so far, as if it had been said after them. */
@Injectable()
export class PlanRestNode {
  constructor(private readonly planner: TurnPlanner) {}

  readonly run = async (state: TurnStateValue, runtime: TurnRuntime): Promise<TurnStateUpdate> => {
    const { plan } = state;
    if (plan?.rest === undefined) return {};
    if (foundNothing(state) || plan.requests.length >= MOST_REQUESTS) return { plan: { ...plan, rest: undefined } };
    const window = [...state.window, answeredSoFar(state, plan)];
    const next = await this.planner.plan({ ...state, message: plan.rest, window }, contextOf(runtime).request);
    const longer = joined(plan, next);
    const isNew = longer.requests.length > plan.requests.length;
    return { plan: isNew ? longer : { ...longer, rest: undefined } };
  };
}

/** Who asks on and on in one message is answered so often; a rest that asks for nothing new ends it before. */
const MOST_REQUESTS = 8;

/** Where the answer before has nothing to speak of, it says so itself. */
function foundNothing({ finished }: TurnStateValue): boolean {
  return finished.at(-1)?.evidence.every(({ result }) => result.total === 0) !== false;
}

function answeredSoFar({ message, finished }: TurnStateValue, { requests }: Plan): EarlierTurn {
  return { said: message, answered: '', requests, evidence: finished.flatMap(({ evidence }) => evidence) };
}

/** The plan with what its rest asks for; what only talks is left out, as beside every real request. */
function joined(plan: Plan, next: Plan): Plan {
  return {
    ...plan,
    requests: withoutRepeats(withoutTalk([...plan.requests, ...next.requests])),
    preferences: [...plan.preferences, ...next.preferences],
    rest: next.rest,
  };
}
