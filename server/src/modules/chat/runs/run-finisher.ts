import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { EventEmitter2 } from '@nestjs/event-emitter';
import { StaleWriteError } from '../../../database/transactions/stale-write.error.js';
import { MessagesRepository } from '../../conversations/messages.repository.js';
import { RunEventsRepository } from '../../conversations/runs/run-events.repository.js';
import type { RunRecord } from '../../conversations/runs/run.record.js';
import { RunsRepository } from '../../conversations/runs/runs.repository.js';
import type { FinishedTurn } from '../../conversations/runs/turn.record.js';
import { TurnsRepository } from '../../conversations/runs/turns.repository.js';
import { type KeptOutcome, toBrokenOutcome } from '../turns/finished-turn.js';
import { spokenIn } from '../turns/spoken-text.js';
import type { EventSaver } from './event-saver.js';
import type { LiveRun } from './live-run.js';
import { endEvents } from './run-ending.js';
import { TurnFinishedEvent } from './turn-finished.event.js';

/** Pauses before the end of a run is written once more, for as long as the database does not take it. */
const RETRY_MILLISECONDS = [200, 500, 1000, 2000, 5000, 10_000];

/** Stores how runs end, and tells the end to those who listen once it is on the disk. */
@Injectable()
export class RunFinisher {
  private readonly logger = new Logger(RunFinisher.name);

  constructor(
    private readonly turns: TurnsRepository,
    private readonly runs: RunsRepository,
    private readonly events: RunEventsRepository,
    private readonly messages: MessagesRepository,
    private readonly news: EventEmitter2,
  ) {}

  /** Ends a run of this process. False when another process has it by now, or the conversation is gone. */
  async finish(live: LiveRun, saver: EventSaver, kept: KeptOutcome, said: string): Promise<boolean> {
    const events = await saver.finish();
    const isStored = await this.store(live.run, { ...kept, events, said });
    if (!isStored) return false;
    this.news.emit(TurnFinishedEvent.name, new TurnFinishedEvent(live.run, kept));
    const message = await this.messages.findOneInConversation(live.run.conversationId, live.run.answerMessageId);
    live.end(message === null ? [] : endEvents(live.run, kept.status, message));
    return true;
  }

  /** Ends a run that its process left: what it said stays, marked as cut, and a code it carried is asked for again. */
  async cut(run: RunRecord): Promise<boolean> {
    return this.store(run, { ...(await this.cutOutcome(run)), events: [], said: '' });
  }

  /** What is kept of a run that cannot go on. */
  async cutOutcome(run: RunRecord): Promise<KeptOutcome> {
    const spoken = spokenIn(await this.events.findAfter(run.id, 0));
    const kept = toBrokenOutcome('cut', spoken, 0);
    const answered = run.answersRunId === null ? null : await this.runs.findOne(run.answersRunId);
    const interrupt = answered?.interrupt ?? null;
    return interrupt === null ? kept : { ...kept, isWaiting: true, interrupt, content: interrupt.prompt };
  }

  private async store(run: RunRecord, finished: FinishedTurn): Promise<boolean> {
    for (const pause of [...RETRY_MILLISECONDS, null]) {
      try {
        await this.turns.finish(run, finished);
        return true;
      } catch (error) {
        if (error instanceof StaleWriteError) return false;
        if (pause === null) throw error;
        this.logger.warn(`The end of run ${run.id} is not stored yet`);
        await sleep(pause, undefined, { ref: false });
      }
    }
    return false;
  }
}
