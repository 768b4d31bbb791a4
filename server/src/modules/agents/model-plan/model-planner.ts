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

/** What a model is asked to choose from. */
export interface PlanningTask {
  /** Whose model is asked. */
  readonly agent: string;
  readonly message: MessageForCheck;
  readonly offered: readonly OfferedTool[];
  /** Calls that may be made, at most two are. */
  readonly mostCalls: number;
  readonly tokensLeft: number;
  /** Milliseconds that all calls together may take: until the choice is made, people see nothing of their answer. */
  readonly limitMs: number;
  readonly signal: AbortSignal;
  readonly deadline: () => AbortSignal;
  readonly onProgress: (phase: 'queued' | 'loading' | 'reading', position?: number) => void;
  /** Told what a call had taken when the person stopped it. */
  readonly onStopped: (share: ModelShare) => void;
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
  async isReady(agent: string): Promise<boolean> {
    return (await this.models.forAgent(agent).freshHealth()).state === 'ready';
  }

  /** Never throws but for a stop. */
  async plan(task: PlanningTask): Promise<ModelPlan> {
    const model = this.models.forAgent(task.agent);
    const startedAt = performance.now();
    let share = NO_SHARE;
    for (const attempt of attemptsFor(model, task).slice(0, task.mostCalls)) {
      if (!(await fitsContext(model, wholeOf(attempt), MOST_TOKENS))) continue;
      const limitMs = task.limitMs - (performance.now() - startedAt);
      const heard = await this.ask(model, attempt, { ...task, limitMs });
      share = added(share, heard.share);
      if (heard.share.degradedReason !== null) return { call: null, share };
      if (heard.chosen === null) continue;
      const call = checkCall(heard.chosen, task.offered, task.message, this.index);
      return { call, share: call === null ? share : { ...share, model: model.health.model } };
    }
    return { call: null, share };
  }

  private async ask(
    model: ActiveModel,
    attempt: Attempt,
    task: PlanningTask,
  ): Promise<{ readonly chosen: ChosenCall | null; readonly share: ModelShare }> {
    const heard: Heard = { text: '', chosen: null, pieces: 0, reported: null, started: false };
    try {
      await listen(model, attempt, task, heard);
      return { chosen: heard.chosen ?? readCall(heard.text), share: { ...shareOf(heard), llmCalls: 1 } };
    } catch (error) {
      if (task.signal.aborted) task.onStopped(shareOf(heard));
      task.signal.throwIfAborted();
      return { chosen: null, share: this.failed(error, heard, task.deadline()) };
    }
  }

  private failed(error: unknown, heard: Heard, deadline: AbortSignal): ModelShare {
    const reason = deadline.aborted ? 'limit_reached' : failureReason(error);
    if (reason === undefined) this.logger.error(error);
    const llmCalls = madeNoCall(error) ? 0 : 1;
    return { ...shareOf(heard), llmCalls, degradedReason: reason ?? 'model_failed' };
  }
}

/** What one call has said so far. */
interface Heard {
  text: string;
  chosen: ChosenCall | null;
  pieces: number;
  reported: number | null;
  /** True once the model was called: before, the call waits its turn. */
  started: boolean;
}

async function listen(
  model: ActiveModel,
  { messages, options }: Attempt,
  task: PlanningTask,
  heard: Heard,
): Promise<void> {
  const pieces = model.stream(messages, {
    ...options,
    signal: AbortSignal.any([task.signal, task.deadline()]),
    limitMs: task.limitMs,
    maximumTokens: Math.min(MOST_TOKENS, task.tokensLeft),
    temperature: 0,
    onQueued: (position) => task.onProgress('queued', position),
    onStarted: (phase) => {
      heard.started = true;
      task.onProgress(phase);
    },
  });
  for await (const piece of pieces) {
    if (piece.kind === 'text') heard.text += piece.text;
    if (piece.kind === 'call') heard.chosen ??= piece;
    if (piece.kind === 'end') heard.reported = piece.outputTokens;
    else heard.pieces += 1;
    if (heard.pieces > MOST_TOKENS) break;
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

function shareOf({ started, reported, pieces }: Heard): ModelShare {
  return { ...NO_SHARE, llmCalls: started ? 1 : 0, tokens: reported ?? pieces, heard: pieces };
}

function added(one: ModelShare, other: ModelShare): ModelShare {
  return {
    ...other,
    llmCalls: one.llmCalls + other.llmCalls,
    tokens: (one.tokens ?? 0) + (other.tokens ?? 0),
    heard: one.heard + other.heard,
  };
}
