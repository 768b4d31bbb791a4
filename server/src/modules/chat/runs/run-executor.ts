import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { type TurnEvent, type TurnOutcome, TurnRunner } from '../../agents/graph/turn.contract.js';
import { ConversationsRepository } from '../../conversations/conversations.repository.js';
import type { MessageRecord } from '../../conversations/message.record.js';
import { RunEventsRepository } from '../../conversations/runs/run-events.repository.js';
import type { RunRecord } from '../../conversations/runs/run.record.js';
import { RunsRepository } from '../../conversations/runs/runs.repository.js';
import { startNumber } from '../events/event-number.js';
import { toWireEvent } from '../events/wire-event.js';
import { type KeptOutcome, toBrokenOutcome, toKeptOutcome } from '../turns/finished-turn.js';
import { spokenAfter } from '../turns/spoken-text.js';
import { TurnAnswerer } from '../turns/turn-answerer.js';
import { EventSaver } from './event-saver.js';
import type { LiveRun } from './live-run.js';
import { LiveRuns } from './live-runs.js';
import { startEvent } from './run-ending.js';
import { RunFinisher } from './run-finisher.js';

/** How long a stopped turn may take to come to its own end before it is ended without it. */
const STOP_GRACE_MILLISECONDS = 800;
/** No turn holds its conversation longer: agents end theirs earlier, at 120 s. */
const LONGEST_TURN_MILLISECONDS = 130_000;

/** A turn in the hands of this process. */
interface Execution {
  readonly live: LiveRun;
  readonly saver: EventSaver;
  readonly question: MessageRecord;
  readonly startedAt: number;
  /** What the person has read so far. */
  spoken: string;
}

/** Works a claimed run from its question to its stored answer, whoever listens meanwhile. */
@Injectable()
export class RunExecutor {
  private readonly logger = new Logger(RunExecutor.name);

  constructor(
    private readonly live: LiveRuns,
    private readonly answerer: TurnAnswerer,
    private readonly finisher: RunFinisher,
    private readonly conversations: ConversationsRepository,
    private readonly events: RunEventsRepository,
    private readonly runs: RunsRepository,
    private readonly runner: TurnRunner,
  ) {}

  /** Resolves when the run has ended here; never rejects. */
  async execute(run: RunRecord): Promise<void> {
    try {
      const conversation = await this.conversations.findOneByOwner('everyone', { id: run.conversationId });
      const question = await this.answerer.questionOf(run);
      if (conversation === null || question === null) return;
      if (run.epoch > 1) await this.events.deleteBefore(run.id, startNumber(run));
      await this.perform(this.live.open(run, startEvent(run, conversation.threadId)), question);
    } catch (error) {
      this.logger.error(`Run ${run.id} could not be worked on`, error instanceof Error ? error.stack : undefined);
    }
  }

  private async perform(live: LiveRun, question: MessageRecord): Promise<void> {
    const saver = new EventSaver(live, this.events);
    const execution: Execution = { live, saver, question, startedAt: performance.now(), spoken: '' };
    try {
      // A stop that came before the run could be found here is on its row.
      if ((await this.runs.findOne(live.run.id))?.stopRequested) live.abort.abort();
      const replaced = await this.runs.findWaiting(live.run.conversationId);
      const kept = await this.answer(execution);
      if (live.hasEnded) return;
      const isStored = await this.finisher.finish(live, saver, kept, question.content);
      if (isStored && kept.isWaiting && replaced !== null) await this.forgetWait(replaced, live.run);
    } finally {
      this.live.close(live);
    }
  }

  private async answer(execution: Execution): Promise<KeptOutcome> {
    const { live, startedAt } = execution;
    try {
      const outcome = await this.outcomeOf(execution);
      const latency = Math.round(performance.now() - startedAt);
      if (outcome === null) return await this.finisher.cutOutcome(live.run);
      return outcome === 'stopped'
        ? toBrokenOutcome('stopped', execution.spoken, latency)
        : toKeptOutcome(outcome, latency);
    } catch (error) {
      this.logger.error(`Run ${live.run.id} failed`, error instanceof Error ? error.stack : undefined);
      return toBrokenOutcome('failed', withApology(execution.spoken), Math.round(performance.now() - startedAt));
    }
  }

  /** What the agents come to, or `stopped` when a stopped turn does not end by itself in time. */
  private async outcomeOf(execution: Execution): Promise<TurnOutcome | 'stopped' | null> {
    const { live, question } = execution;
    if (live.abort.signal.aborted) return 'stopped';
    const emit = (told: TurnEvent): void => this.tell(execution, told);
    const { signal } = live.abort;
    // A turn that hangs keeps no process from ending.
    const limit = setTimeout(() => live.abort.abort(), LONGEST_TURN_MILLISECONDS).unref();
    try {
      return await Promise.race([this.answerer.answer(live.run, question, { signal, emit }), afterGrace(signal)]);
    } finally {
      clearTimeout(limit);
    }
  }

  private tell(execution: Execution, told: TurnEvent): void {
    execution.spoken = spokenAfter(execution.spoken, told);
    execution.live.tell(toWireEvent(told));
    execution.saver.schedule();
  }

  /** A newer question took the place of an older one: the older one's state is of no use any more. */
  private async forgetWait(replaced: RunRecord, by: RunRecord): Promise<void> {
    if (replaced.waitId !== by.waitId) await this.runner.forget(replaced.waitId);
  }
}

async function afterGrace(signal: AbortSignal): Promise<'stopped'> {
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  await sleep(STOP_GRACE_MILLISECONDS, undefined, { ref: false });
  return 'stopped';
}

function withApology(spoken: string): string {
  return [spoken, APOLOGY].filter((part) => part !== '').join('\n\n');
}

const APOLOGY =
  'Sorry, something went wrong on our side before this was answered. Please ask again; you can ask about artists, albums, songs and your orders.';
