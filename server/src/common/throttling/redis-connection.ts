import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { InjectSettings, type Settings } from '../../config/settings.js';

const COMMAND_TIMEOUT_MILLISECONDS = 1_000;
const LONGEST_PAUSE_MILLISECONDS = 2_000;

/**
 * The connection to Redis that counters share between replicas. Nothing durable is kept there: while Redis is away,
 * commands fail at once and callers count on their own.
 */
@Injectable()
export class RedisConnection implements OnApplicationShutdown {
  private readonly logger = new Logger(RedisConnection.name);
  /** Null without `REDIS_URL`. */
  readonly client: Redis | null;
  private isAway = false;

  constructor(@InjectSettings() settings: Settings) {
    this.client = settings.REDIS_URL === undefined ? null : this.connect(settings.REDIS_URL);
  }

  onApplicationShutdown(): void {
    this.client?.disconnect();
  }

  private connect(url: string): Redis {
    const client = new Redis(url, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      commandTimeout: COMMAND_TIMEOUT_MILLISECONDS,
      connectTimeout: COMMAND_TIMEOUT_MILLISECONDS,
      retryStrategy: (attempt) => Math.min(attempt * 100, LONGEST_PAUSE_MILLISECONDS),
    });
    client.on('error', () => this.notice(true));
    client.on('ready', () => this.notice(false));
    return client;
  }

  /** Logs once when Redis goes and once when it comes back. */
  private notice(isAway: boolean): void {
    if (isAway && !this.isAway) this.logger.warn('Redis does not answer; limits are counted by this process alone.');
    if (!isAway && this.isAway) this.logger.log('Redis answers again.');
    this.isAway = isAway;
  }
}
