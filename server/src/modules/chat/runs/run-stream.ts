import { Injectable } from '@nestjs/common';
import { MessagesRepository } from '../../conversations/messages.repository.js';
import { type NumberedEvent, RunEventsRepository } from '../../conversations/runs/run-events.repository.js';
import { isFinished, type RunRecord } from '../../conversations/runs/run.record.js';
import { RunsRepository } from '../../conversations/runs/runs.repository.js';
import { endNumber, startNumber, toEventId } from '../events/event-number.js';
import type { StreamedEvent } from '../streams/sse-frame.js';
import { LiveRuns } from './live-runs.js';
import { endEvents, startEvent } from './run-ending.js';

/** How often a run that another process works on is looked at. */
const LOOK_MILLISECONDS = 150;

/**
 * Reads the events of a run from wherever they are: from memory while this process works on it, from the database when
 * another one does or when it is over. Each event comes once, in order.
 */
@Injectable()
export class RunStream {
  constructor(
    private readonly live: LiveRuns,
    private readonly runs: RunsRepository,
    private readonly events: RunEventsRepository,
    private readonly messages: MessagesRepository,
  ) {}

  /**
   * The events after a number until the run ends, the conversation is deleted, or `signal` aborts.
   *
   * @param after number of the last event the reader has; -1 for all.
   */
  async *follow(run: RunRecord, threadId: string, after: number, signal: AbortSignal): AsyncGenerator<StreamedEvent> {
    let last = after;
    while (!signal.aborted) {
      const isOver = yield* this.readOnce(run.id, threadId, last, signal, (number) => (last = number));
      if (isOver) return;
      await this.live.whenOpened(run.id, LOOK_MILLISECONDS, signal);
    }
  }

  /** Waits for the end of a run and returns it as it ended; null when it was deleted meanwhile. */
  async whenFinished(runId: string, signal: AbortSignal): Promise<RunRecord | null> {
    for (;;) {
      await this.live.find(runId)?.ended;
      const run = await this.runs.findOne(runId);
      if (run === null || isFinished(run) || signal.aborted) return run;
      await this.live.whenOpened(runId, LOOK_MILLISECONDS, signal);
    }
  }

  /** Whether nothing is left to tell after a number. */
  isExhausted(run: RunRecord, after: number): boolean {
    return isFinished(run) && after >= endNumber(run);
  }

  private async *readOnce(
    runId: string,
    threadId: string,
    after: number,
    signal: AbortSignal,
    keep: (number: number) => void,
  ): AsyncGenerator<StreamedEvent, boolean> {
    const live = this.live.find(runId);
    const run = live?.run ?? (await this.runs.findOne(runId));
    if (run === null) return true;
    const source = live?.follow(after, signal) ?? this.stored(run, threadId, after);
    let last = after;
    for await (const { number, name, data } of source) {
      last = number;
      keep(number);
      yield { id: toEventId(run, number), name, data };
    }
    return last >= endNumber(run);
  }

  private async *stored(run: RunRecord, threadId: string, after: number): AsyncGenerator<NumberedEvent> {
    if (run.epoch === 0 && !isFinished(run)) return;
    const { name, data } = startEvent(run, threadId);
    const start = { number: startNumber(run), name, data: JSON.stringify(data) };
    const told = await this.events.findAfter(run.id, Math.max(after, start.number));
    const last = isFinished(run) ? await this.ending(run) : [];
    for (const event of [start, ...told, ...last]) if (event.number > after) yield event;
  }

  private async ending(run: RunRecord): Promise<NumberedEvent[]> {
    const message = await this.messages.findOneInConversation(run.conversationId, run.answerMessageId);
    return message === null ? [] : endEvents(run, run.status, message);
  }
}
