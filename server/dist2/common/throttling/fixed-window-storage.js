import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { MemoryWindowCounter } from "./memory-window-counter.js";
import { RedisConnection } from "./redis-connection.js";
import { RedisWindowCounter } from "./redis-window-counter.js";

// dist/common/throttling/fixed-window-storage.js
init_common();
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
var FixedWindowStorage = class {
	constructor(redis) {
		const memory = new MemoryWindowCounter();
		this.counter = redis.client === null ? memory : new RedisWindowCounter(redis.client, memory);
	}
	/** @param ttl length of the window in milliseconds. Times in the answer are whole seconds, at least one. */ async increment(key, ttl, limit) {
		const { hits, remainingMilliseconds } = await this.counter.hit(key, ttl);
		const seconds = Math.max(1, Math.ceil(remainingMilliseconds / MILLISECONDS));
		const isBlocked = hits > limit;
		return {
			totalHits: hits,
			timeToExpire: seconds,
			isBlocked,
			timeToBlockExpire: isBlocked ? seconds : 0
		};
	}
};
FixedWindowStorage = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof RedisConnection === "undefined" ? Object : RedisConnection])
], FixedWindowStorage);

export { FixedWindowStorage };