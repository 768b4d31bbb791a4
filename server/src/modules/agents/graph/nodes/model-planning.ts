import { Injectable } from '@nestjs/common';
import type { AgentMode } from '../../agent.contract.js';
import { AgentRegistry } from '../../agent.registry.js';
import { RequestPlanner } from '../../model-plan/request-planner.js';
import type { PlannedRequest } from '../../understanding/plan.js';
import type { OpenRequest } from '../routing.js';
import type { TurnStateUpdate, TurnStateValue } from '../state.js';
import { tellProgress } from '../tell-progress.js';
import type { TurnContext } from '../turn-context.js';

/** Lets a model plan the open requests of an agent, within what the turn may spend on it. */
@Injectable()
export class ModelPlanning {
  constructor(
    private readonly agents: AgentRegistry,
    private readonly planner: RequestPlanner,
  ) {}

  /** Whether a model may put another request in the place of this one, so that nothing is looked up for it yet. */
  async mayReplace(request: PlannedRequest, state: TurnStateValue, { budget }: TurnContext): Promise<boolean> {
    if (budget.planningCalls < 1) return false;
    return (await this.planner.wouldAsk(request, this.modeFor(request, state))).mayReplace;
  }

  /** The same requests, as a model plans them where it is asked to, then those it adds; some may belong to other agents. */
  async replan(open: readonly OpenRequest[], state: TurnStateValue, turn: TurnContext): Promise<OpenRequest[]> {
    const planned: OpenRequest[] = [];
    const added: PlannedRequest[] = [];
    for (const one of open) {
      const outcome = await this.replanOne(one.request, state, turn);
      planned.push({ place: one.place, request: outcome.request });
      if (outcome.added !== null) added.push(outcome.added);
    }
    const next = state.plan?.requests.length ?? 0;
    return [...planned, ...added.map((request, place) => ({ place: next + place, request }))];
  }

  private async replanOne(
    request: PlannedRequest,
    state: TurnStateValue,
    { request: asked, progress, budget }: TurnContext,
  ) {
    const startedAt = performance.now();
    const outcome = await this.planner.replan({
      request,
      mode: this.modeFor(request, state),
      language: state.plan?.language ?? 'en',
      isProven: state.customerId !== null,
      mostCalls: budget.planningCalls,
      limitMs: budget.planningMsLeft,
      tokensLeft: budget.tokensLeft,
      signal: asked.signal,
      deadline: budget.deadline,
      onProgress: (phase, position) => tellProgress(progress, phase, position),
      onStopped: (share) => progress.addModelShare(share),
    });
    budget.notePlanning(outcome.share, performance.now() - startedAt);
    progress.addModelShare(outcome.share);
    return outcome;
  }

  private modeFor(request: PlannedRequest, state: TurnStateValue): AgentMode {
    return state.mode ?? this.agents.findOrSupervisor(request.agent).mode;
  }
}

/** The plan with the requests as they are planned now, and those that were added; nothing where none has changed. */
export function planUpdate({ plan }: TurnStateValue, planned: readonly OpenRequest[]): TurnStateUpdate {
  if (plan === null || planned.every(({ place, request }) => plan.requests[place] === request)) return {};
  const byPlace = new Map(planned.map(({ place, request }) => [place, request]));
  const added = planned.filter(({ place }) => place >= plan.requests.length).map(({ request }) => request);
  const changed = plan.requests.map((request, place) => byPlace.get(place) ?? request);
  return { plan: { ...plan, requests: [...changed, ...added] } };
}
