import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { secondsFrom } from '../../../common/clock.js';
import { IdempotencyKeysRepository } from '../../conversations/runs/idempotency-keys.repository.js';
import { RunEventsRepository } from '../../conversations/runs/run-events.repository.js';

const HOUR_MILLISECONDS = 3_600_000;
const EVENTS_SECONDS = 24 * 3600;

/** Drops, every hour, the events and keys that are a day old: answers are read from their messages by then. */
@Injectable()
export class RunRetention implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(RunRetention.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly events: RunEventsRepository,
    private readonly keys: IdempotencyKeysRepository,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.dropOld(), HOUR_MILLISECONDS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async dropOld(): Promise<void> {
    try {
      await this.events.deleteOfRunsFinishedBefore(secondsFrom(-EVENTS_SECONDS));
      await this.keys.deleteExpired();
    } catch (error) {
      this.logger.warn(`Old events are not dropped yet (${error instanceof Error ? error.name : 'unknown'})`);
    }
  }
}
