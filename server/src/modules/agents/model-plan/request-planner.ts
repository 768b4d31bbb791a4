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
import { type CheckedCall, couldRun } from './check-call.js';
import { ModelPlanner, type PlanningTask } from './model-planner.js';
import type { OfferedTool } from './offered-tools.js';

/** The intent of a question about the store that the code could not read. */
const NOT_UNDERSTOOD = 'not_understood';

/** The toolset whose tools ask a person for something. */
const FOR_PEOPLE = 'support';

/** Arguments that say how rows are listed, not which. */
const OF_THE_LIST = ['limit', 'offset', 'order'];

/** Tools that a model is offered at most. */
const MOST_OFFERED = 12;

/** What the planning of one request leans on. */
export interface PlanningRequest extends Pick<
  PlanningTask,
  'signal' | 'deadline' | 'mostCalls' | 'tokensLeft' | 'onProgress'
> {
  readonly request: PlannedRequest;
  readonly mode: AgentMode;
  /** Whether the person is proven to be a customer. */
  readonly isProven: boolean;
}

/** Lets a model plan the requests that the code is not sure of, or all of them where the mode says so. */
@Injectable()
export class RequestPlanner {
  constructor(
    private readonly agents: AgentRegistry,
    private readonly tools: ToolRegistry,
    private readonly switches: ToolSwitches,
    private readonly intents: IntentCatalogue,
    private readonly planner: ModelPlanner,
    private readonly index: NameIndex,
  ) {}

  /** The request as a model plans it; the same one when the code's plan goes on. Never throws but for a stop. */
  async replan(planning: PlanningRequest): Promise<{ readonly request: PlannedRequest; readonly share: ModelShare }> {
    const { request, mode } = planning;
    if (
      !wantsModel(request, mode) ||
      this.isForPeople(request) ||
      planning.mostCalls < 1 ||
      !this.planner.isReady(request.agent)
    ) {
      return { request, share: NO_SHARE };
    }
    const candidates = this.candidatesFor(planning);
    const routingWords = Object.fromEntries(candidates.map((agent) => [agent.name, agent.routingWords]));
    const message = { text: request.text, routingWords };
    const offered = candidates
      .flatMap((agent) => this.offersOf(agent, planning))
      .filter((offer) => couldRun(offer, message, this.index))
      .slice(0, MOST_OFFERED);
    if (offered.length === 0) return { request, share: NO_SHARE };
    const { call, share } = await this.planner.plan({
      ...planning,
      agent: request.agent,
      message,
      offered,
    });
    return { request: call === null || saysNoMore(call, request) ? request : this.requestOf(call, request), share };
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

  /** The call gets the words of the intent that would have made it; without one the rows are told as they stand. */
  private requestOf(call: CheckedCall, replaced: PlannedRequest): PlannedRequest {
    const { offered, names, arguments: given } = call;
    const details = given;
    const intent = this.intents.intents.find((candidate) => {
      const [planned, ...further] = candidate.agent === offered.agent ? candidate.calls({ names, details }) : [];
      return planned?.tool === offered.tool.name && further.length === 0 && holds(planned.arguments, given);
    });
    return {
      text: replaced.text,
      agent: offered.agent,
      intent: intent?.name ?? 'by_model',
      calls: [{ tool: offered.tool.name, arguments: given }],
      names,
      details,
      confidence: SURE,
      needsIdentity: offered.tool.needsIdentity,
    };
  }
}

function wantsModel({ agent, intent, confidence }: PlannedRequest, mode: AgentMode): boolean {
  if (mode === 'built_in') return false;
  if (agent === SUPERVISOR) return intent === NOT_UNDERSTOOD;
  return mode === 'model' || confidence < SURE;
}

/**
 * True for a call that says the same as a plan the code is sure of, or leaves out what the plan found in the message: the
 * order that was named, the composer. How much is shown, and in which order, is no such thing.
 */
function saysNoMore({ offered, arguments: given }: CheckedCall, { agent, calls, confidence }: PlannedRequest): boolean {
  const [planned, ...further] = calls;
  if (agent === SUPERVISOR || confidence < SURE || planned === undefined) return false;
  const found = Object.entries(planned.arguments).filter(([name]) => !OF_THE_LIST.includes(name));
  const leavesOut = further.length > 0 || !holds(given, Object.fromEntries(found));
  return leavesOut || (offered.tool.name === planned.tool && holds(planned.arguments, given));
}

function holds(all: Readonly<Record<string, unknown>>, some: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(some).every(([name, value]) => all[name] === value);
}
