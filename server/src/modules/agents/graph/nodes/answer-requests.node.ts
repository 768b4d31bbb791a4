import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectSettings, type Settings } from '../../../../config/settings.js';
import type { Evidence } from '../../../tools/evidence.js';
import type { ToolContext } from '../../../tools/tool.contract.js';
import { ToolCaller } from '../../../tools/tool-caller.js';
import type { Agent, AnsweredRequest, WordingContext } from '../../agent.contract.js';
import { AgentRegistry, SUPERVISOR } from '../../agent.registry.js';
import { WordWriter, type WordedRequest } from '../../model-words/word-writer.contract.js';
import type { PlannedRequest } from '../../understanding/plan.js';
import { askForIdentifier } from '../identity-questions.js';
import { isAnswerable, openRequests, type OpenRequest } from '../routing.js';
import type { TurnStateUpdate, TurnStateValue } from '../state.js';
import { tellProgress } from '../tell-progress.js';
import { contextOf, type TurnContext, type TurnRuntime } from '../turn-context.js';
import { ModelPlanning, planUpdate } from './model-planning.js';

/** A request whose tools have answered. */
interface Found {
  readonly open: OpenRequest;
  readonly worded: WordedRequest;
}

/** The open requests of an agent: those whose plan stands, and those a model may plan anew. */
interface Split {
  readonly sure: readonly OpenRequest[];
  readonly unsure: readonly OpenRequest[];
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
    private readonly planning: ModelPlanning,
    @InjectSettings() private readonly settings: Settings,
  ) {}

  /** The node of the named agent; requests for agents that are gone go to the supervisor. */
  of(name: string): (state: TurnStateValue, runtime: TurnRuntime) => Promise<TurnStateUpdate> {
    return async (state, runtime) => {
      const mine = openRequests(state).filter(({ request }) => this.nodeOf(request) === name);
      if (mine.length === 0) return {};
      const turn = contextOf(runtime);
      const open = await this.split(mine, state, turn);
      if (open.sure.length === 0 && hasOthersToAnswer(state, mine)) return { deferred: mine.map(({ place }) => place) };
      return this.answer(name, open, state, turn);
    };
  }

  /** What can be looked up at once, and what a model may plan anew before. */
  private async split(mine: readonly OpenRequest[], state: TurnStateValue, turn: TurnContext): Promise<Split> {
    const sure: OpenRequest[] = [];
    const unsure: OpenRequest[] = [];
    for (const one of mine) ((await this.planning.mayReplace(one.request, state, turn)) ? unsure : sure).push(one);
    return { sure, unsure };
  }

  private nodeOf(request: PlannedRequest): string {
    return this.agents.has(request.agent) ? request.agent : SUPERVISOR;
  }

  /** The facts of what is sure are told before a model is asked to plan anything. */
  private async answer(
    name: string,
    { sure, unsure }: Split,
    state: TurnStateValue,
    turn: TurnContext,
  ): Promise<TurnStateUpdate> {
    const agent = this.agents.findOrSupervisor(name);
    const early = await this.lookUp(agent, sure, state, turn);
    const planned = await this.planning.replan([...sure, ...unsure], state, turn);
    const mine = planned.filter((one) => !isAmong(one, sure) && this.nodeOf(one.request) === name);
    const late = await this.lookUp(agent, mine, state, turn);
    const found = [...early.found, ...late.found].toSorted((one, other) => one.open.place - other.open.place);
    const blocked = [...early.blocked, ...late.blocked];
    await this.write(agent, found, state, turn);
    return {
      finished: found.map(({ open: { place }, worded }) => ({ request: place, evidence: worded.answered.evidence })),
      ...(blocked.length === 0 ? {} : { blocked, question: state.question ?? askForIdentifier(languageOf(state)) }),
      ...planUpdate(state, planned),
    };
  }

  private async lookUp(
    agent: Agent,
    open: readonly OpenRequest[],
    state: TurnStateValue,
    turn: TurnContext,
  ): Promise<{ readonly found: readonly Found[]; readonly blocked: readonly number[] }> {
    const language = languageOf(state);
    if (open.length > 0) turn.progress.startAgent(agent.name);
    const found: Found[] = [];
    const blocked: number[] = [];
    for (const one of open) {
      const answered = await this.callTools(agent, one.request, toolContext(state, turn, language), turn);
      if (answered === null) blocked.push(one.place);
      else
        found.push({ open: one, worded: { answered, wording: agent.word(answered, this.wordingContext(language)) } });
    }
    return { found, blocked };
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
    const mode = state.mode ?? agent.mode;
    const written = await this.words.write({
      agent: agent.name,
      parts: found.map(({ worded }) => worded),
      prompt: agent.prompt,
      question: state.message,
      history: state.window.map(({ said, answered }) => ({ said, answered })),
      language: languageOf(state),
      mode: budget.mayWriteWords ? mode : 'built_in',
      tokensLeft: budget.tokensLeft,
      deadline: budget.deadline,
      signal: request.signal,
      onText: (delta) => progress.append(delta),
      onReplace: (text) => progress.replacePart(text),
      onProgress: (phase, position) => tellProgress(progress, phase, position),
      onStopped: (share) => progress.addModelShare(share),
    });
    if (mode !== 'built_in' && budget.isSpent) progress.degrade('limit_reached');
    budget.noteWords(written);
    progress.addModelShare(written);
  }
}

const languageOf = ({ plan }: TurnStateValue): string => plan?.language ?? 'en';

const isAmong = (one: OpenRequest, others: readonly OpenRequest[]): boolean =>
  others.some(({ place }) => place === one.place);

/** Whether somebody else can answer something first: facts never wait for a model that plans another request. */
function hasOthersToAnswer(state: TurnStateValue, mine: readonly OpenRequest[]): boolean {
  const waits = (one: OpenRequest): boolean =>
    isAmong(one, mine) || [...state.blocked, ...state.deferred].includes(one.place);
  return openRequests(state).some((one) => !waits(one) && isAnswerable(one.request, state.customerId));
}

function toolContext(state: TurnStateValue, { request }: TurnContext, language: string): ToolContext {
  return {
    userId: request.caller.userId,
    conversationId: request.conversationId,
    customerId: state.customerId,
    actsFor: state.actsFor,
    language,
    ...(state.preferences === null ? {} : { taste: state.preferences }),
    message: state.message,
  };
}
