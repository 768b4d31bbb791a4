import { Command, INTERRUPT, isInterrupted } from '@langchain/langgraph';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { NameIndexKeeper } from '../../store/names/name-index-keeper.js';
import { AgentSettings } from '../custom/agent-settings.js';
import { NothingPendingError } from '../errors/nothing-pending.error.js';
import { SealedCheckpointSaver } from './checkpoints/sealed-checkpoint-saver.js';
import { isAbort } from './failure-policy.js';
import { inGraphContext } from './graph-context.js';
import { TurnBudget } from './turn-budget.js';
import { TurnGraphs } from './turn-graphs.js';
import { TurnProgress } from './turn-progress.js';
import { TurnRunner, type ResumeRequest, type TurnOutcome, type TurnRequest } from './turn.contract.js';

/** Nodes a turn may visit: each agent twice, each identity question with its way round, and room to spare. */
const RECURSION_LIMIT = 40;

const questionSchema = z.object({ kind: z.enum(['identifier', 'code', 'staff']), prompt: z.string() });

/**
 * Runs turns through the graph. The state of a turn is saved only when the turn waits (`durability: 'exit'`) and
 * forgotten when it ends: a turn that a crash cuts off is run again from its stored message, since every tool is
 * read-only or idempotent, so states half-way would cost writes and serve nothing.
 */
@Injectable()
export class LangGraphTurnRunner extends TurnRunner {
  constructor(
    private readonly graphs: TurnGraphs,
    private readonly checkpoints: SealedCheckpointSaver,
    private readonly names: NameIndexKeeper,
    private readonly settings: AgentSettings,
  ) {
    super();
  }

  override async run(request: TurnRequest): Promise<TurnOutcome> {
    this.checkpoints.hold(request.runId);
    return this.pass(request, request.runId, {
      message: request.message,
      window: request.window,
      claim: request.claim,
      language: request.language,
      mode: request.mode,
      plan: null,
      customerId: null,
      question: null,
      reply: null,
      preferences: null,
    });
  }

  override async resume(request: ResumeRequest): Promise<TurnOutcome> {
    const saved = await this.checkpoints.getTuple({ configurable: { thread_id: request.waitingRunId } });
    if (saved === undefined) throw new NothingPendingError();
    return this.pass(request, request.waitingRunId, new Command({ resume: request.message }));
  }

  override async forget(runId: string): Promise<void> {
    await this.checkpoints.deleteThread(runId);
  }

  private async pass(request: TurnRequest, threadId: string, input: TurnInput): Promise<TurnOutcome> {
    const progress = new TurnProgress(request.emit);
    await Promise.all([this.names.refreshIfChanged(), this.settings.refreshIfChanged()]);
    try {
      const options = {
        configurable: { thread_id: threadId },
        context: { turn: { request, progress, budget: new TurnBudget() } },
        signal: request.signal,
        durability: 'exit' as const,
        recursionLimit: RECURSION_LIMIT,
      };
      const result: unknown = await inGraphContext(() => this.graphs.current().invoke(input, options));
      return await this.finish(threadId, progress, result);
    } catch (error) {
      if (!request.signal.aborted && !isAbort(error)) throw error;
      return progress.outcome('stopped');
    } finally {
      this.checkpoints.dropHeld(threadId);
    }
  }

  private async finish(threadId: string, progress: TurnProgress, result: unknown): Promise<TurnOutcome> {
    if (!isInterrupted(result)) {
      if (!this.checkpoints.dropHeld(threadId)) await this.checkpoints.deleteThread(threadId);
      return progress.outcome('complete');
    }
    await this.checkpoints.writeHeld(threadId);
    const question = questionSchema.parse(result[INTERRUPT][0]?.value);
    progress.startPart();
    progress.append(question.prompt);
    progress.tell({ event: 'identity-request', ...question });
    return progress.outcome('interrupted', question);
  }
}

type TurnInput = Parameters<ReturnType<TurnGraphs['current']>['invoke']>[0];
