import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common, cr as init_injectable_decorator, f as require_built, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { InjectSettings } from "../../config/settings.js";

// dist/common/throttling/redis-connection.js
init_common();
var import_built = require_built();
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
function _ts_param(paramIndex, decorator) {
	return function(target, key) {
		decorator(target, key, paramIndex);
	};
}
const COMMAND_TIMEOUT_MILLISECONDS = 1e3;
const LONGEST_PAUSE_MILLISECONDS = 2e3;
var RedisConnection = class RedisConnection {
	constructor(settings) {
		this.logger = new Logger(RedisConnection.name);
		this.isAway = false;
		this.client = settings.REDIS_URL === void 0 ? null : this.connect(settings.REDIS_URL);
	}
	onApplicationShutdown() {
		this.client?.disconnect();
	}
	connect(url) {
		const client = new import_built.Redis(url, {
			enableOfflineQueue: false,
			maxRetriesPerRequest: 0,
			commandTimeout: COMMAND_TIMEOUT_MILLISECONDS,
			connectTimeout: COMMAND_TIMEOUT_MILLISECONDS,
			retryStrategy: (attempt) => Math.min(attempt * 100, LONGEST_PAUSE_MILLISECONDS)
		});
		client.on("error", () => this.notice(true));
		client.on("ready", () => this.notice(false));
		return client;
	}
	/** Logs once when Redis goes and once when it comes back. */ notice(isAway) {
		if (isAway && !this.isAway) this.logger.warn("Redis does not answer; limits are counted by this process alone.");
		if (!isAway && this.isAway) this.logger.log("Redis answers again.");
		this.isAway = isAway;
	}
};
RedisConnection = _ts_decorate([
	Injectable(),
	_ts_param(0, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Settings === "undefined" ? Object : Settings])
], RedisConnection);

export { RedisConnection };