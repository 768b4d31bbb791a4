import { Logger } from '@nestjs/common';
import type { NumberedEvent, RunEventsRepository } from '../../conversations/runs/run-events.repository.js';
import type { LiveRun } from './live-run.js';

const BATCH_MILLISECONDS = 100;
const LONGEST_PAUSE_MILLISECONDS = 5000;

/** Writes the events of a live run to the disk in batches, in order, while the run goes on. */
export class EventSaver {
  private readonly logger = new Logger(EventSaver.name);
  private timer: NodeJS.Timeout | undefined;
  private saving: Promise<void> = Promise.resolve();
  private pause = BATCH_MILLISECONDS;

  constructor(
    private readonly live: LiveRun,
    private readonly repository: RunEventsRepository,
  ) {}

  /** Something was told: it is on the disk in about 100 ms. */
  schedule(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.saving = this.saving.then(() => this.save());
    }, this.pause);
  }

  /** Stops writing and returns what is not on the disk yet, to be written together with the end of the run. */
  async finish(): Promise<NumberedEvent[]> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.saving;
    return this.live.takeUnsaved();
  }

  private async save(): Promise<void> {
    const events = this.live.takeUnsaved();
    try {
      await this.repository.append(this.live.run.id, events);
      this.pause = BATCH_MILLISECONDS;
    } catch (error) {
      this.live.unsave(events.length);
      this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MILLISECONDS);
      const reason = error instanceof Error ? error.name : 'unknown';
      this.logger.warn(`Run ${this.live.run.id}: ${events.length} events are not saved yet (${reason})`);
    }
  }
}
