import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { secondsFrom } from '../../../common/clock.js';
import { InjectSettings, type Settings } from '../../../config/settings.js';
import type { RunRecord } from '../../conversations/runs/run.record.js';
import { RunsRepository } from '../../conversations/runs/runs.repository.js';
import { LiveRuns } from './live-runs.js';
import { RunExecutor } from './run-executor.js';
import { RunFinisher } from './run-finisher.js';
import { RUNNING_PER_USER } from './turn-limits.js';

const TICK_MILLISECONDS = 500;
const TICKS_PER_HEARTBEAT = 4;
/** A process that has not been heard of for so long has lost its runs. */
const SILENCE_SECONDS = 8;
/** A run whose process ended this often while working on it is not tried again by itself. */
const MOST_ATTEMPTS = 3;
const SHUTDOWN_GRACE_MILLISECONDS = 20_000;
/** Later than every time there is. */
const ALL_TIMES = '9999-12-31T23:59:59.999Z';

/**
 * Starts queued runs when their turn comes and takes up what stopped processes left. The queue is in the database, so
 * any process may work on any run; within a conversation one run follows the other.
 */
@Injectable()
export class RunScheduler implements OnApplicationBootstrap {
  private readonly logger = new Logger(RunScheduler.name);
  private readonly holder = randomUUID();
  private readonly isAlone: boolean;
  /** The runs in the hands of this process. */
  private readonly working = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private ticks = 0;
  private draining: Promise<void> | null = null;
  private isWoken = false;
  private isStopping = false;

  constructor(
    private readonly runs: RunsRepository,
    private readonly executor: RunExecutor,
    private readonly finisher: RunFinisher,
    private readonly live: LiveRuns,
    @InjectSettings() settings: Settings,
  ) {
    // One process owns a SQLite file: whoever held a run before this one is gone.
    this.isAlone = settings.DATABASE.kind === 'sqlite';
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.takeUpSilent(this.isAlone ? ALL_TIMES : secondsFrom(-SILENCE_SECONDS));
    this.timer = setInterval(() => void this.tick(), TICK_MILLISECONDS).unref();
    this.wake();
  }

  /** Lets running turns end; what is still running after a grace of 20 s goes back into the queue for the next start. */
  async stop(graceMilliseconds = SHUTDOWN_GRACE_MILLISECONDS): Promise<void> {
    this.isStopping = true;
    clearInterval(this.timer);
    await this.draining;
    const ends = Promise.all(this.live.all().map((live) => live.ended));
    await Promise.race([ends, sleep(graceMilliseconds, undefined, { ref: false })]);
    await Promise.all(this.live.all().map((live) => this.park(live.run)));
  }

  /** A run was queued, or one has ended: looks for runs that may start. */
  wake(): void {
    this.isWoken = true;
    if (this.draining !== null || this.isStopping) return;
    this.draining = this.drain().finally(() => {
      this.draining = null;
      if (this.isWoken) this.wake();
    });
  }

  private async drain(): Promise<void> {
    this.isWoken = false;
    try {
      for (;;) {
        const run = this.isStopping ? null : await this.runs.claimNext(this.holder, RUNNING_PER_USER);
        if (run === null) return;
        void this.work(run);
      }
    } catch (error) {
      this.logger.warn(`Queued runs cannot be read (${error instanceof Error ? error.name : 'unknown'})`);
    }
  }

  private async work(run: RunRecord): Promise<void> {
    this.working.add(run.id);
    await this.executor.execute(run);
    this.working.delete(run.id);
    this.wake();
  }

  private async tick(): Promise<void> {
    this.ticks += 1;
    try {
      if (this.working.size > 0) await this.obeyStops();
      if (this.ticks % TICKS_PER_HEARTBEAT !== 0) return;
      if (this.working.size > 0) await this.runs.heartbeat([...this.working]);
      await this.takeUpSilent(secondsFrom(-SILENCE_SECONDS));
      this.wake();
    } catch (error) {
      this.logger.warn(`The queue of runs cannot be looked after (${error instanceof Error ? error.name : 'unknown'})`);
    }
  }

  /** Stops that came in at another process. */
  private async obeyStops(): Promise<void> {
    for (const id of await this.runs.findStopRequests(this.holder)) this.live.find(id)?.abort.abort();
  }

  private async takeUpSilent(since: string): Promise<void> {
    const silent = await this.runs.findSilent(since);
    for (const run of silent) if (!this.working.has(run.id)) await this.takeUp(run);
  }

  /**
   * A run that was cut off is answered again from its stored question: every tool only reads, or does its work once. One
   * that has cut its process off again and again, or came with a code that is kept nowhere, ends as cut.
   */
  private async takeUp(run: RunRecord): Promise<void> {
    const isHopeless = run.epoch >= MOST_ATTEMPTS || run.request.holdsSecret;
    this.logger.warn(
      `Run ${run.id} was cut off in attempt ${run.epoch}; it is ${isHopeless ? 'ended' : 'tried again'}`,
    );
    await (isHopeless ? this.finisher.cut(run) : this.runs.requeue(run));
  }

  private async park(run: RunRecord): Promise<void> {
    await (run.request.holdsSecret ? this.finisher.cut(run) : this.runs.requeue(run));
    const live = this.live.find(run.id);
    live?.abort.abort();
    live?.end([]);
  }
}
