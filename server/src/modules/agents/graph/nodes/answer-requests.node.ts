import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectSettings, type Settings } from '../../../../config/settings.js';
import type { Evidence } from '../../../tools/evidence.js';
import type { ToolContext } from '../../../tools/tool.contract.js';
import { ToolCaller } from '../../../tools/tool-caller.js';
import type { Agent, AnsweredRequest, WordingContext } from '../../agent.contract.js';
import { AgentRegistry, SUPERVISOR } from '../../agent.registry.js';
import { RequestPlanner } from '../../model-plan/request-planner.js';
import { WordWriter, type WordedRequest } from '../../model-words/word-writer.contract.js';
import type { PlannedRequest } from '../../understanding/plan.js';
import { askForIdentifier } from '../identity-questions.js';
import { openRequests, type OpenRequest } from '../routing.js';
import type { TurnStateUpdate, TurnStateValue } from '../state.js';
import { contextOf, type TurnContext, type TurnRuntime } from '../turn-context.js';

/** Calls of a model that one request may be planned with: one, and one more where the first said nothing usable. */
const MOST_PLANNING_CALLS = 2;

/** A request whose tools have answered. */
interface Found {
  readonly open: OpenRequest;
  readonly worded: WordedRequest;
}

/**
 * The node of an agent: it answers the agent's open requests. Tools are called first and their facts told at once, then
 * the words are written. A tool that needs an identity leaves its request open and raises the question instead.
 */
@Injectable()
export class AnswerRequestsNode {
  constructor(
    private readonly agents: AgentRegistry,
    private readonly tools: ToolCaller,
    private readonly words: WordWriter,
    private readonly planner: RequestPlanner,
    @InjectSettings() private readonly settings: Settings,
  ) {}

  /** The node of the named agent; requests for agents that are gone go to the supervisor. */
  of(name: string): (state: TurnStateValue, runtime: TurnRuntime) => Promise<TurnStateUpdate> {
    return async (state, runtime) => {
      const mine = openRequests(state).filter(({ request }) => this.nodeOf(request) === name);
      if (mine.length === 0) return {};
      const turn = contextOf(runtime);
      const planned = await this.replan(mine, state, turn);
      const here = planned.filter(({ request }) => this.nodeOf(request) === name);
      const update = here.length === 0 ? {} : await this.answer(name, here, state, turn);
      return { ...update, ...planUpdate(state, planned) };
    };
  }

  /** The same requests, as a model plans them where it is asked to; some may belong to another agent then. */
  private async replan(open: readonly OpenRequest[], state: TurnStateValue, turn: TurnContext): Promise<OpenRequest[]> {
    const { request: asked, progress, budget } = turn;
    const planned: OpenRequest[] = [];
    for (const one of open) {
      const { request, share } = await this.planner.replan({
        request: one.request,
        mode: state.mode ?? this.agents.findOrSupervisor(one.request.agent).mode,
        isProven: state.customerId !== null,
        mostCalls: budget.mayAskModel ? MOST_PLANNING_CALLS : 0,
        tokensLeft: budget.tokensLeft,
        signal: asked.signal,
        deadline: budget.deadline,
        onProgress: (phase, position) => tellProgress(progress, phase, position),
      });
      budget.noteModel(share);
      progress.addModelShare(share);
      planned.push({ place: one.place, request });
    }
    return planned;
  }

  private nodeOf(request: PlannedRequest): string {
    return this.agents.has(request.agent) ? request.agent : SUPERVISOR;
  }

  private async answer(
    name: string,
    open: readonly OpenRequest[],
    state: TurnStateValue,
    turn: TurnContext,
  ): Promise<TurnStateUpdate> {
    const agent = this.agents.findOrSupervisor(name);
    const language = state.plan?.language ?? 'en';
    turn.progress.startAgent(agent.name);
    const found: Found[] = [];
    const blocked: number[] = [];
    for (const one of open) {
      const answered = await this.callTools(agent, one.request, toolContext(state, turn, language), turn);
      if (answered === null) blocked.push(one.place);
      else
        found.push({ open: one, worded: { answered, wording: agent.word(answered, this.wordingContext(language)) } });
    }
    await this.write(agent, found, state, turn);
    return {
      finished: found.map(({ open: { place }, worded }) => ({ request: place, evidence: worded.answered.evidence })),
      ...(blocked.length === 0 ? {} : { blocked, question: state.question ?? askForIdentifier(language) }),
    };
  }

  /** What a request's tool calls found, in their order; null when one of them needs an identity. */
  private async callTools(
    agent: Agent,
    request: PlannedRequest,
    context: ToolContext,
    { progress, budget, request: { signal } }: TurnContext,
  ): Promise<AnsweredRequest | null> {
    const evidence: Evidence[] = [];
    const failed: string[] = [];
    for (const call of request.calls) {
      signal.throwIfAborted();
      if (!budget.takeToolCall()) {
        progress.degrade('limit_reached');
        failed.push(call.tool);
        continue;
      }
      const id = randomUUID();
      progress.callTool(id, call.tool, call.arguments);
      const called = await this.tools.call(id, call, context, agent.tools);
      if (called.status === 'identity_required') return null;
      if (called.status === 'refused') {
        failed.push(call.tool);
        continue;
      }
      evidence.push(called.evidence);
      progress.addEvidence(called.evidence);
    }
    return { request, evidence, failed };
  }

  private wordingContext(language: string): WordingContext {
    return { language, currency: this.settings.STORE_CURRENCY, storeName: this.settings.STORE_NAME };
  }

  private async write(
    agent: Agent,
    found: readonly Found[],
    state: TurnStateValue,
    { progress, budget, request }: TurnContext,
  ): Promise<void> {
    if (found.length === 0) return;
    for (const { worded } of found) progress.answerRequest(worded.answered.request, worded.answered.evidence);
    progress.startPart();
    const written = await this.words.write({
      agent: agent.name,
      parts: found.map(({ worded }) => worded),
      prompt: agent.prompt,
      question: state.message,
      history: state.window.map(({ said, answered }) => ({ said, answered })),
      language: state.plan?.language ?? 'en',
      mode: budget.mayWriteWords ? (state.mode ?? agent.mode) : 'built_in',
      tokensLeft: budget.tokensLeft,
      deadline: budget.deadline,
      signal: request.signal,
      onText: (delta) => progress.append(delta),
      onReplace: (text) => progress.replacePart(text),
      onProgress: (phase, position) => tellProgress(progress, phase, position),
    });
    budget.noteWords(written);
    progress.addModelShare(written);
  }
}

/** The plan with the requests as they are planned now; nothing where none has changed. */
function planUpdate({ plan }: TurnStateValue, planned: readonly OpenRequest[]): TurnStateUpdate {
  if (plan === null || planned.every(({ place, request }) => plan.requests[place] === request)) return {};
  const byPlace = new Map(planned.map(({ place, request }) => [place, request]));
  return { plan: { ...plan, requests: plan.requests.map((request, place) => byPlace.get(place) ?? request) } };
}

function tellProgress(
  progress: TurnContext['progress'],
  phase: 'queued' | 'loading' | 'reading',
  position: number | undefined,
): void {
  progress.tell({ event: 'model-progress', phase, ...(position === undefined ? {} : { position }) });
}

function toolContext(state: TurnStateValue, { request }: TurnContext, language: string): ToolContext {
  return {
    userId: request.caller.userId,
    conversationId: request.conversationId,
    customerId: state.customerId,
    language,
    ...(state.preferences === null ? {} : { taste: state.preferences }),
    message: state.message,
  };
}
