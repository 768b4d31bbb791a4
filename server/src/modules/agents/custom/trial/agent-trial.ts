import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../../../common/caller.js';
import { localTime } from '../../../../common/clock.js';
import { InjectSettings, type Settings } from '../../../../config/settings.js';
import type { Evidence } from '../../../tools/evidence.js';
import { ToolCaller } from '../../../tools/tool-caller.js';
import type { Agent, AnsweredRequest } from '../../agent.contract.js';
import { AgentRegistry } from '../../agent.registry.js';
import { TurnBudget } from '../../graph/turn-budget.js';
import { WordWriter, type WrittenWords } from '../../model-words/word-writer.contract.js';
import type { PlannedRequest } from '../../understanding/plan.js';
import { Understanding } from '../../understanding/understanding.contract.js';
import { AgentsService } from '../agents.service.js';
import { TrialGate } from './trial-gate.contract.js';

/** What would have been answered. */
export interface Trial {
  readonly agent: string;
  readonly reached: boolean;
  readonly response: string;
  readonly evidence: readonly Evidence[];
  readonly degradedReason: string | null;
  readonly model: string | null;
}

/** Conversation of calls that belong to none: what would be recorded for it is left out. */
const NO_CONVERSATION = 0;
/** The set of tools that record something. */
const RECORDING_TOOLS = 'support';
const LIMIT_MILLISECONDS = 60_000;

/** Answers a message as it would be answered in a new conversation, without keeping anything and for nobody's data. */
@Injectable()
export class AgentTrial {
  constructor(
    private readonly gate: TrialGate,
    private readonly agents: AgentsService,
    private readonly registry: AgentRegistry,
    private readonly understanding: Understanding,
    private readonly tools: ToolCaller,
    private readonly words: WordWriter,
    @InjectSettings() private readonly settings: Settings,
  ) {}

  /** @param name the agent the message is meant for; another one may answer. @throws AgentNotFoundError; TurnsPausedError. */
  async run(caller: Caller, name: string, message: string): Promise<Trial> {
    await this.agents.get(name);
    await this.gate.refuseWhilePaused();
    const plan = this.understanding.plan(message, {
      earlier: [],
      preferredLanguage: null,
      now: localTime(this.settings.STORE_TIME_ZONE),
    });
    const chosen = plan.requests.find((request) => request.agent === name) ?? plan.requests[0];
    if (chosen === undefined) throw new TypeError('A plan without a request.');
    const agent = this.registry.findOrSupervisor(chosen.agent);
    const answered = await this.call(agent, chosen, caller, message, plan.language);
    const written = await this.write(agent, answered, message, plan.language);
    return {
      agent: agent.name,
      reached: agent.name === name,
      response: written.text,
      evidence: answered.evidence,
      degradedReason: written.degradedReason,
      model: written.model,
    };
  }

  private async call(
    agent: Agent,
    request: PlannedRequest,
    { userId }: Caller,
    message: string,
    language: string,
  ): Promise<AnsweredRequest> {
    const context = { userId, conversationId: NO_CONVERSATION, customerId: null, language, message };
    const granted = agent.tools.filter((entry) => entry !== RECORDING_TOOLS);
    const evidence: Evidence[] = [];
    const failed: string[] = [];
    for (const call of request.calls) {
      const called = await this.tools.call(randomUUID(), call, context, granted);
      if (called.status === 'answered') evidence.push(called.evidence);
      else failed.push(call.tool);
    }
    return { request, evidence, failed };
  }

  private async write(
    agent: Agent,
    answered: AnsweredRequest,
    question: string,
    language: string,
  ): Promise<WrittenWords> {
    const { STORE_CURRENCY: currency, STORE_NAME: storeName } = this.settings;
    const wording = agent.word(answered, { language, currency, storeName });
    const { tokensLeft, deadline } = new TurnBudget();
    return this.words.write({
      agent: agent.name,
      tokensLeft,
      deadline,
      parts: [{ answered, wording }],
      prompt: agent.prompt,
      question,
      history: [],
      language,
      mode: agent.mode,
      signal: AbortSignal.timeout(LIMIT_MILLISECONDS),
      onText: () => undefined,
      onReplace: () => undefined,
      onProgress: () => undefined,
    });
  }
}
