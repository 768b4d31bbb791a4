import { Injectable, Logger } from '@nestjs/common';
import { ActiveModel, type GenerateOptions, type PromptMessage } from '../../llm-config/chat-model.contract.js';
import { NameIndex } from '../../store/names/name-index.contract.js';
import { failureReason, madeNoCall } from '../model-words/failure-reason.js';
import { type ModelShare, NO_SHARE } from '../model-words/model-share.js';
import { fitsContext } from '../model-words/prompt/fits-context.js';
import { checkCall, type CheckedCall, type MessageForCheck } from './check-call.js';
import { toAnswerForm, toToolOffer, type OfferedTool } from './offered-tools.js';
import { promptForForm, promptForTools } from './planning-prompt.js';
import { readCall, type ChosenCall } from './read-call.js';

/** Tokens of the longest call that is waited for. */
const MOST_TOKENS = 160;
/** Milliseconds a choice may take: until it is made, people see nothing of their answer. */
const LIMIT_MS = 15_000;

/** What a model is asked to choose from. */
export interface PlanningTask {
  /** Whose model is asked. */
  readonly agent: string;
  readonly message: MessageForCheck;
  readonly offered: readonly OfferedTool[];
  /** Calls that may be made, at most two are. */
  readonly mostCalls: number;
  readonly tokensLeft: number;
  readonly signal: AbortSignal;
  readonly deadline: () => AbortSignal;
  readonly onProgress: (phase: 'queued' | 'reading', position?: number) => void;
}

/** The call a model chose, when it may run, and what the choice took. */
export interface ModelPlan {
  readonly call: CheckedCall | null;
  readonly share: ModelShare;
}

interface Attempt {
  readonly messages: readonly PromptMessage[];
  readonly options: Pick<GenerateOptions, 'tools' | 'form'>;
}

/**
 * Lets a model choose the tool that answers a message. What it chooses runs only when the message bears it out; a model
 * that calls no tool, or prints its call as text that cannot be read, is asked once more for one JSON object.
 */
@Injectable()
export class ModelPlanner {
  private readonly logger = new Logger(ModelPlanner.name);

  constructor(
    private readonly models: ActiveModel,
    private readonly index: NameIndex,
  ) {}

  /** Whether there is a model that could be asked for this agent. */
  isReady(agent: string): boolean {
    return this.models.forAgent(agent).health.state === 'ready';
  }

  /** Never throws but for a stop. */
  async plan(task: PlanningTask): Promise<ModelPlan> {
    const model = this.models.forAgent(task.agent);
    let share = NO_SHARE;
    for (const attempt of attemptsFor(model, task).slice(0, task.mostCalls)) {
      if (!(await fitsContext(model, wholeOf(attempt), MOST_TOKENS))) continue;
      const heard = await this.ask(model, attempt, task);
      share = added(share, heard.share);
      if (heard.share.degradedReason !== null) return { call: null, share };
      if (heard.chosen === null) continue;
      const call = checkCall(heard.chosen, task.offered, task.message, this.index);
      return { call, share };
    }
    return { call: null, share };
  }

  private async ask(
    model: ActiveModel,
    { messages, options }: Attempt,
    task: PlanningTask,
  ): Promise<{ readonly chosen: ChosenCall | null; readonly share: ModelShare }> {
    const heard: { text: string; chosen: ChosenCall | null; tokens: number } = { text: '', chosen: null, tokens: 0 };
    const limit = AbortSignal.timeout(LIMIT_MS);
    task.onProgress('reading');
    try {
      const pieces = model.stream(messages, {
        ...options,
        signal: AbortSignal.any([task.signal, task.deadline(), limit]),
        maximumTokens: Math.min(MOST_TOKENS, task.tokensLeft),
        temperature: 0,
        onQueued: (position) => task.onProgress('queued', position),
      });
      for await (const piece of pieces) {
        if (piece.kind === 'text') heard.text += piece.text;
        if (piece.kind === 'call') heard.chosen ??= piece;
        heard.tokens = piece.kind === 'end' ? (piece.outputTokens ?? heard.tokens) : heard.tokens + 1;
        if (heard.tokens > MOST_TOKENS) break;
      }
      return { chosen: heard.chosen ?? readCall(heard.text), share: shareOf(heard.tokens) };
    } catch (error) {
      task.signal.throwIfAborted();
      return { chosen: null, share: this.failed(error, heard.tokens, { deadline: task.deadline(), limit }) };
    }
  }

  private failed(
    error: unknown,
    tokens: number,
    { deadline, limit }: { readonly deadline: AbortSignal; readonly limit: AbortSignal },
  ): ModelShare {
    const late = deadline.aborted ? 'limit_reached' : limit.aborted ? 'model_slow' : undefined;
    const reason = late ?? failureReason(error);
    if (reason === undefined) this.logger.error(error);
    const llmCalls = madeNoCall(error) ? 0 : 1;
    return { ...shareOf(tokens), llmCalls, degradedReason: reason ?? 'model_failed' };
  }
}

function attemptsFor(model: ActiveModel, { message, offered }: PlanningTask): Attempt[] {
  const byForm: Attempt = { messages: promptForForm(message.text, offered), options: { form: toAnswerForm(offered) } };
  if (!model.callsTools) return [byForm];
  return [{ messages: promptForTools(message.text), options: { tools: offered.map(toToolOffer) } }, byForm];
}

/** Offered tools stand in the prompt too. */
function wholeOf({ messages, options: { tools } }: Attempt): readonly PromptMessage[] {
  return tools === undefined ? messages : [...messages, { role: 'system', content: JSON.stringify(tools) }];
}

function shareOf(tokens: number): ModelShare {
  return { ...NO_SHARE, llmCalls: 1, tokens };
}

function added(one: ModelShare, other: ModelShare): ModelShare {
  return {
    ...other,
    llmCalls: one.llmCalls + other.llmCalls,
    tokens: (one.tokens ?? 0) + (other.tokens ?? 0),
  };
}
