import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, p as require_rate_limiter_flexible, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { RedisConnection } from "./redis-connection.js";

// dist/common/throttling/attempt-limits.js
init_common();
var import_rate_limiter_flexible = require_rate_limiter_flexible();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
	if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(metadataKey, metadataValue);
}
const MILLISECONDS = 1e3;
/** Counts attempts of one kind. */ var AttemptLimit = class {
	constructor(limiter, attempts) {
		this.limiter = limiter;
		this.attempts = attempts;
	}
	/** Whole seconds until another attempt is allowed; 0 when it is allowed now. Counts nothing. */ async secondsUntilAllowed(key) {
		const state = await this.limiter.get(key);
		if (state === null || state.consumedPoints < this.attempts) return 0;
		return Math.max(1, Math.ceil(state.msBeforeNext / MILLISECONDS));
	}
	async count(key) {
		await this.limiter.penalty(key);
	}
	async clear(key) {
		await this.limiter.delete(key);
	}
};
var AttemptLimits = class {
	constructor(redis) {
		this.redis = redis;
	}
	make({ name, attempts, windowSeconds }) {
		const options = {
			keyPrefix: `counterpoint:${name}`,
			points: attempts,
			duration: windowSeconds
		};
		const memory = new import_rate_limiter_flexible.RateLimiterMemory(options);
		const { client } = this.redis;
		const limiter = client === null ? memory : new import_rate_limiter_flexible.RateLimiterRedis({
			...options,
			storeClient: client,
			insuranceLimiter: memory,
			rejectIfRedisNotReady: true
		});
		return new AttemptLimit(limiter, attempts);
	}
};
AttemptLimits = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof RedisConnection === "undefined" ? Object : RedisConnection])
], AttemptLimits);

export { AttemptLimit, AttemptLimits };