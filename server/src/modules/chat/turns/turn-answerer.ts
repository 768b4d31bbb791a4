import { Injectable, Logger } from '@nestjs/common';
import { NothingPendingError } from '../../agents/errors/nothing-pending.error.js';
import { type TurnEvent, type TurnOutcome, type TurnRequest, TurnRunner } from '../../agents/graph/turn.contract.js';
import type { StatedIdentity } from '../../agents/understanding/plan.js';
import type { MessageRecord } from '../../conversations/message.record.js';
import { MessagesRepository } from '../../conversations/messages.repository.js';
import type { RunRecord } from '../../conversations/runs/run.record.js';
import { ConversationWindow } from '../../conversations/window/conversation-window.js';
import { parseIdentifier } from '../../verification/identifier.js';
import { toEarlierTurns } from './earlier-turns.js';
import { TurnSecrets } from './turn-secrets.js';

/** Turns of the conversation that an answer may lean on. */
const WINDOW_TURNS = 8;

/** How a run reports to whoever executes it. */
export interface TurnListener {
  readonly signal: AbortSignal;
  readonly emit: (event: TurnEvent) => void;
}

/** Puts a run before the agents: a question of its own, or the answer to a question that waits. */
@Injectable()
export class TurnAnswerer {
  private readonly logger = new Logger(TurnAnswerer.name);

  constructor(
    private readonly runner: TurnRunner,
    private readonly messages: MessagesRepository,
    private readonly window: ConversationWindow,
    private readonly secrets: TurnSecrets,
  ) {}

  /**
   * The outcome of the agents; null when the run cannot be answered by this process, because the code it carries was
   * given to another one.
   */
  async answer(run: RunRecord, question: MessageRecord, listener: TurnListener): Promise<TurnOutcome | null> {
    const secret = this.secrets.take(run.id);
    if (run.request.holdsSecret && secret === undefined) return null;
    const request = await this.requestFor(run, question, secret ?? question.content, listener);
    if (run.answersRunId !== null) return this.resume(run, request);
    // An earlier attempt may have left the state of its graph behind.
    if (run.epoch > 1) await this.runner.forget(run.id);
    return this.runner.run(request);
  }

  /** The person's words go to the run that waits for them; when its state is gone, they are a question like any other. */
  private async resume(run: RunRecord, request: TurnRequest): Promise<TurnOutcome> {
    try {
      return await this.runner.resume({ ...request, waitingRunId: run.waitId });
    } catch (error) {
      if (!(error instanceof NothingPendingError)) throw error;
      this.logger.warn(`Run ${run.id} answers run ${run.waitId}, which waits no longer`);
      return this.runner.run(request);
    }
  }

  private async requestFor(
    run: RunRecord,
    question: MessageRecord,
    message: string,
    { signal, emit }: TurnListener,
  ): Promise<TurnRequest> {
    const { caller, claimedCustomer, mode, language } = run.request;
    const window = await this.window.load(run.conversationId, question.parentId, WINDOW_TURNS);
    return {
      runId: run.id,
      conversationId: run.conversationId,
      message,
      caller,
      window: toEarlierTurns(window),
      claim: claimedCustomer === null ? null : toClaim(claimedCustomer),
      mode,
      language,
      signal,
      emit,
    };
  }

  /** The question of a run, which is stored before the run can start. */
  async questionOf(run: RunRecord): Promise<MessageRecord | null> {
    return this.messages.findOneInConversation(run.conversationId, run.userMessageId);
  }
}

function toClaim(value: string): StatedIdentity {
  return { kind: parseIdentifier(value)?.kind ?? 'customer_id', value };
}
