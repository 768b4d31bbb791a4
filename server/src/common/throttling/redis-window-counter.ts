import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { WindowCount, WindowCounter } from './window-counter.js';

const KEY_PREFIX = 'counterpoint:window:';
/** Counts and starts the window in one step, so that no key is ever left without an end. */
const HIT = `
  local hits = redis.call('INCR', KEYS[1])
  if hits == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
  return { hits, redis.call('PTTL', KEYS[1]) }
`;
const replySchema = z.tuple([z.number(), z.number()]);

/** Counts in Redis, for all replicas together; on the given counter while Redis is away. */
export class RedisWindowCounter implements WindowCounter {
  constructor(
    private readonly redis: Redis,
    private readonly fallback: WindowCounter,
  ) {}

  async hit(key: string, windowMilliseconds: number): Promise<WindowCount> {
    try {
      const reply = await this.redis.eval(HIT, 1, `${KEY_PREFIX}${key}`, windowMilliseconds);
      const [hits, remainingMilliseconds] = replySchema.parse(reply);
      return { hits, remainingMilliseconds };
    } catch {
      // Being away is logged by the connection; a limit is never lifted because of it.
      return this.fallback.hit(key, windowMilliseconds);
    }
  }
}
