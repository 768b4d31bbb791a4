import { Injectable } from '@nestjs/common';
import { NameIndex } from '../../store/names/name-index.contract.js';
import { normaliseWords } from '../../store/names/normalise-words.js';
import { ToolRegistry } from '../../tools/tool.registry.js';
import { ToolSwitches } from '../../tools/tool-switches.js';
import type { Agent, AgentMode } from '../agent.contract.js';
import { AgentRegistry, SUPERVISOR } from '../agent.registry.js';
import { type ModelShare, NO_SHARE } from '../model-words/model-share.js';
import { IntentCatalogue } from '../understanding/intents/intent-catalogue.js';
import { type PlannedRequest, SURE } from '../understanding/plan.js';
import { AskedConcepts } from './asked-concepts.js';
import { type CheckedCall, couldRun } from './check-call.js';
import { fittingIntent } from './fits-message.js';
import { ModelPlanner, type PlanningTask } from './model-planner.js';
import { addsTo, leavesOut } from './compare-plans.js';
import type { OfferedTool } from './offered-tools.js';

/** The intent of a question about the store that the code could not read. */
const NOT_UNDERSTOOD = 'not_understood';

/** The toolset whose tools ask a person for something. */
const FOR_PEOPLE = 'support';

/** Tools that a model is offered at most. */
const MOST_OFFERED = 12;

/** What the planning of one request leans on. */
export interface PlanningRequest extends Omit<PlanningTask, 'agent' | 'message' | 'offered'> {
  readonly request: PlannedRequest;
  readonly mode: AgentMode;
  /** BCP 47 language the person writes in. */
  readonly language: string;
  /** Whether the person is proven to be a customer. */
  readonly isProven: boolean;
}

/** A request after a model was asked: the same one or another in its place, and what the model adds to it. */
export interface Replanned {
  readonly request: PlannedRequest;
  readonly added: PlannedRequest | null;
  readonly share: ModelShare;
}

/**
 * Lets a model plan the requests that the code is not sure of, or all of them where the mode says so. A plan that the
 * code is sure of stands: a model may only add to it what the message asks for beside it.
 */
@Injectable()
export class RequestPlanner {
  constructor(
    private readonly agents: AgentRegistry,
    private readonly tools: ToolRegistry,
    private readonly switches: ToolSwitches,
    private readonly intents: IntentCatalogue,
    private readonly planner: ModelPlanner,
    private readonly index: NameIndex,
    private readonly asked: AskedConcepts,
  ) {}

  /** Whether a model would be asked about a request, and whether it may put another one in its place then. */
  async wouldAsk(
    request: PlannedRequest,
    mode: AgentMode,
  ): Promise<{ readonly asks: boolean; readonly mayReplace: boolean }> {
    const wants = wantsModel(request, mode) && !this.isForPeople(request);
    const asks = wants && (await this.planner.isReady(request.agent));
    return { asks, mayReplace: asks && !isSure(request) };
  }

  /** The request as a model plans it; the same one when the code's plan goes on. Never throws but for a stop. */
  async replan(planning: PlanningRequest): Promise<Replanned> {
    const { request, mode } = planning;
    const unchanged = { request, added: null, share: NO_SHARE };
    if (planning.mostCalls < 1 || !(await this.wouldAsk(request, mode)).asks) return unchanged;
    const candidates = this.candidatesFor(planning);
    const routingWords = Object.fromEntries(candidates.map((agent) => [agent.name, agent.routingWords]));
    const message = { text: request.text, routingWords };
    const offered = candidates
      .flatMap((agent) => this.offersOf(agent, planning))
      .filter((offer) => couldRun(offer, message, this.index))
      .slice(0, MOST_OFFERED);
    if (offered.length === 0) return unchanged;
    const { call, share } = await this.planner.plan({ ...planning, agent: request.agent, message, offered });
    const chosen = call === null ? null : this.requestOf(call, planning);
    return chosen === null ? { ...unchanged, share } : withChoice(chosen, request, share);
  }

  /** What only the staff can do is never left to a model. */
  private isForPeople({ calls }: PlannedRequest): boolean {
    return calls.some(({ tool }) => this.tools.find(tool)?.toolset === FOR_PEOPLE);
  }

  /** A request the supervisor could not place may belong to any agent; the ones whose words were said come first. */
  private candidatesFor({ request }: PlanningRequest): readonly Agent[] {
    if (request.agent !== SUPERVISOR) return [this.agents.findOrSupervisor(request.agent)];
    const words = normaliseWords(request.text);
    const spoken = this.agents.specialists().filter((agent) => agent.routingWords.some((word) => words.includes(word)));
    return spoken.length > 0 ? spoken : this.agents.specialists();
  }

  /** Private tools are offered to nobody who would first have to prove who they are. */
  private offersOf(agent: Agent, { isProven }: PlanningRequest): OfferedTool[] {
    return this.tools
      .ofAgent(agent.tools)
      .filter((tool) => this.switches.isEnabled(tool.name))
      .filter((tool) => !tool.needsIdentity || isProven)
      .filter((tool) => tool.toolset !== FOR_PEOPLE)
      .map((tool) => ({ agent: agent.name, tool }));
  }

  /** The chosen call with the intent that words it; null when the message does not ask for what the intent is for. */
  private requestOf(chosen: CheckedCall, { request, language }: PlanningRequest): PlannedRequest | null {
    const { offered, names, arguments: details } = chosen;
    const made = {
      text: request.text,
      agent: offered.agent,
      names,
      details,
      confidence: SURE,
      needsIdentity: offered.tool.needsIdentity,
    };
    if (!this.intents.hasIntents(offered.agent))
      return { ...made, intent: 'by_model', calls: [{ tool: offered.tool.name, arguments: details }] };
    const fit = fittingIntent(chosen, this.asked.of(request.text, language), this.intents.intents);
    return fit === null ? null : { ...made, intent: fit.intent.name, calls: [fit.call] };
  }
}

function withChoice(chosen: PlannedRequest, request: PlannedRequest, share: ModelShare): Replanned {
  if (isSure(request)) {
    const adds = addsTo(chosen, request);
    return { request, added: adds ? chosen : null, share: adds ? share : withoutModel(share) };
  }
  return leavesOut(chosen, request)
    ? { request, added: null, share: withoutModel(share) }
    : { request: chosen, added: null, share };
}

/** What a model planned and nobody used is none of its doing. */
const withoutModel = (share: ModelShare): ModelShare => ({ ...share, model: null });

function isSure({ agent, confidence }: PlannedRequest): boolean {
  return agent !== SUPERVISOR && confidence >= SURE;
}

function wantsModel({ agent, intent, confidence }: PlannedRequest, mode: AgentMode): boolean {
  if (mode === 'built_in') return false;
  if (agent === SUPERVISOR) return intent === NOT_UNDERSTOOD;
  return mode === 'model' || confidence < SURE;
}
