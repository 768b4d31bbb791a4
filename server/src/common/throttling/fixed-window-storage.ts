import { Injectable } from '@nestjs/common';
import type { ThrottlerStorage } from '@nestjs/throttler';
import { MemoryWindowCounter } from './memory-window-counter.js';
import { RedisConnection } from './redis-connection.js';
import { RedisWindowCounter } from './redis-window-counter.js';
import type { WindowCounter } from './window-counter.js';

type StorageRecord = Awaited<ReturnType<ThrottlerStorage['increment']>>;

const MILLISECONDS = 1_000;

/**
 * Where the throttler counts: one number and one end a key, shared through Redis when there is one. The throttler's own
 * storage keeps every hit in a list, which one busy caller makes slow for everybody.
 */
@Injectable()
export class FixedWindowStorage implements ThrottlerStorage {
  private readonly counter: WindowCounter;

  constructor(redis: RedisConnection) {
    const memory = new MemoryWindowCounter();
    this.counter = redis.client === null ? memory : new RedisWindowCounter(redis.client, memory);
  }

  /** @param ttl length of the window in milliseconds. Times in the answer are whole seconds, at least one. */
  async increment(key: string, ttl: number, limit: number): Promise<StorageRecord> {
    const { hits, remainingMilliseconds } = await this.counter.hit(key, ttl);
    const seconds = Math.max(1, Math.ceil(remainingMilliseconds / MILLISECONDS));
    const isBlocked = hits > limit;
    return { totalHits: hits, timeToExpire: seconds, isBlocked, timeToBlockExpire: isBlocked ? seconds : 0 };
  }
}
