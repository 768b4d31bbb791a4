import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Yt as number, tn as tuple } from "../../chunks/packages-CEiAl99H.js";

// dist/common/throttling/redis-window-counter.js
const KEY_PREFIX = "counterpoint:window:";
/** Counts and starts the window in one step, so that no key is ever left without an end. */ const HIT = `
  local hits = redis.call('INCR', KEYS[1])
  if hits == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
  return { hits, redis.call('PTTL', KEYS[1]) }
`;
const replySchema = tuple([number(), number()]);
/** Counts in Redis, for all replicas together; on the given counter while Redis is away. */ var RedisWindowCounter = class {
	constructor(redis, fallback) {
		this.redis = redis;
		this.fallback = fallback;
	}
	async hit(key, windowMilliseconds) {
		try {
			const reply = await this.redis.eval(HIT, 1, `${KEY_PREFIX}${key}`, windowMilliseconds);
			const [hits, remainingMilliseconds] = replySchema.parse(reply);
			return {
				hits,
				remainingMilliseconds
			};
		} catch {
			return this.fallback.hit(key, windowMilliseconds);
		}
	}
};

export { RedisWindowCounter };