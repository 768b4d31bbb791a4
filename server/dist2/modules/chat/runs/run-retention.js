import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { secondsFrom } from "../../../common/clock.js";
import { IdempotencyKeysRepository } from "../../conversations/runs/idempotency-keys.repository.js";
import { RunEventsRepository } from "../../conversations/runs/run-events.repository.js";

// dist/modules/chat/runs/run-retention.js
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
const HOUR_MILLISECONDS = 36e5;
var RunRetention = class RunRetention {
	constructor(events, keys) {
		this.events = events;
		this.keys = keys;
		this.logger = new Logger(RunRetention.name);
	}
	onApplicationBootstrap() {
		this.timer = setInterval(() => void this.dropOld(), HOUR_MILLISECONDS).unref();
	}
	onApplicationShutdown() {
		clearInterval(this.timer);
	}
	async dropOld() {
		try {
			await this.events.deleteOfRunsFinishedBefore(secondsFrom(-86400));
			await this.keys.deleteExpired();
		} catch (error) {
			this.logger.warn(`Old events are not dropped yet (${error instanceof Error ? error.name : "unknown"})`);
		}
	}
};
RunRetention = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof RunEventsRepository === "undefined" ? Object : RunEventsRepository, typeof IdempotencyKeysRepository === "undefined" ? Object : IdempotencyKeysRepository])
], RunRetention);

export { RunRetention };