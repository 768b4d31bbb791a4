import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { RunScheduler } from '../runs/run-scheduler.js';
import { EventStreams } from './event-streams.js';

/** Time for the last events of runs that have just ended to reach their readers. */
const LAST_WORDS_MILLISECONDS = 1000;

/** The order in which a stop of the server reaches chats: pages hear of it, runs end or are parked, streams close. */
@Injectable()
export class StreamShutdown implements BeforeApplicationShutdown {
  constructor(
    private readonly streams: EventStreams,
    private readonly scheduler: RunScheduler,
  ) {}

  async beforeApplicationShutdown(): Promise<void> {
    this.streams.announceRestart();
    await this.scheduler.stop();
    await this.streams.whenEmpty(LAST_WORDS_MILLISECONDS);
    this.streams.closeAll();
  }
}
