import { Injectable } from '@nestjs/common';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import { RedisConnection } from './redis-connection.js';

const MILLISECONDS = 1_000;

/** A number of attempts in a window that begins with the first one. */
export interface AttemptAllowance {
  /** Names the limit; keys of different limits never meet. */
  readonly name: string;
  readonly attempts: number;
  readonly windowSeconds: number;
}

/** Counts attempts of one kind. */
export class AttemptLimit {
  constructor(
    private readonly limiter: RateLimiterAbstract,
    private readonly attempts: number,
  ) {}

  /** Whole seconds until another attempt is allowed; 0 when it is allowed now. Counts nothing. */
  async secondsUntilAllowed(key: string): Promise<number> {
    const state = await this.limiter.get(key);
    if (state === null || state.consumedPoints < this.attempts) return 0;
    return Math.max(1, Math.ceil(state.msBeforeNext / MILLISECONDS));
  }

  async count(key: string): Promise<void> {
    await this.limiter.penalty(key);
  }

  async clear(key: string): Promise<void> {
    await this.limiter.delete(key);
  }
}

/** Makes limits on attempts: shared through Redis when there is one, by this process alone when not, never unlimited. */
@Injectable()
export class AttemptLimits {
  constructor(private readonly redis: RedisConnection) {}

  make({ name, attempts, windowSeconds }: AttemptAllowance): AttemptLimit {
    const options = { keyPrefix: `counterpoint:${name}`, points: attempts, duration: windowSeconds };
    const memory = new RateLimiterMemory(options);
    const { client } = this.redis;
    const limiter =
      client === null
        ? memory
        : new RateLimiterRedis({
            ...options,
            storeClient: client,
            insuranceLimiter: memory,
            rejectIfRedisNotReady: true,
          });
    return new AttemptLimit(limiter, attempts);
  }
}
