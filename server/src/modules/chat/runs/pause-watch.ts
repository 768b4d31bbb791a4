import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { RunsRepository } from '../../conversations/runs/runs.repository.js';
import { PauseService } from '../../system/pause/pause.service.js';
import { LiveRuns } from './live-runs.js';

const LOOK_EVERY_MILLISECONDS = 1000;

/** Ends the runs of this process once an administrator has paused answers, through whichever process they did. */
@Injectable()
export class PauseWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(PauseWatch.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly pause: PauseService,
    private readonly live: LiveRuns,
    private readonly runs: RunsRepository,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.look(), LOOK_EVERY_MILLISECONDS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** Asks the database only while something runs. */
  async look(): Promise<void> {
    if (this.live.size === 0) return;
    try {
      if (!(await this.pause.isPaused())) return;
      for (const { run, abort } of this.live.all()) {
        await this.runs.requestStop(run);
        abort.abort();
      }
    } catch (error) {
      this.logger.warn(`The kill switch cannot be read (${error instanceof Error ? error.name : 'unknown'})`);
    }
  }
}
