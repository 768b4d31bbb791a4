import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { secondsFrom } from '../../../common/clock.js';
import { InjectSettings, type Settings } from '../../../config/settings.js';
import { ConversationsService } from '../../conversations/conversations.service.js';

const HOUR_MILLISECONDS = 3_600_000;
const DAY_SECONDS = 24 * 3600;

/** Deletes conversations in which nothing was said for `RETENTION_DAYS`, at the start and every hour; 0 keeps everything. */
@Injectable()
export class ConversationRetention implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(ConversationRetention.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @InjectSettings() private readonly settings: Settings,
    private readonly conversations: ConversationsService,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.RETENTION_DAYS === 0) return;
    void this.deleteOld();
    this.timer = setInterval(() => void this.deleteOld(), HOUR_MILLISECONDS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Never rejects: what could not be deleted now is deleted the next time. */
  async deleteOld(): Promise<void> {
    try {
      const quietSince = secondsFrom(-this.settings.RETENTION_DAYS * DAY_SECONDS);
      let deleted = 0;
      for await (const count of this.conversations.deleteAll({ quietSince })) deleted = count;
      if (deleted > 0) this.logger.log(`${deleted} conversations were older than RETENTION_DAYS and are deleted`);
    } catch (error) {
      this.logger.warn(`Old conversations are not deleted yet (${error instanceof Error ? error.name : 'unknown'})`);
    }
  }
}
