import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { secondsFrom } from "../../../common/clock.js";
import { InjectSettings } from "../../../config/settings.js";
import { ConversationsService } from "../../conversations/conversations.service.js";

// dist/modules/chat/runs/conversation-retention.js
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
function _ts_param(paramIndex, decorator) {
	return function(target, key) {
		decorator(target, key, paramIndex);
	};
}
const HOUR_MILLISECONDS = 36e5;
const DAY_SECONDS = 86400;
var ConversationRetention = class ConversationRetention {
	constructor(settings, conversations) {
		this.settings = settings;
		this.conversations = conversations;
		this.logger = new Logger(ConversationRetention.name);
	}
	onApplicationBootstrap() {
		if (this.settings.RETENTION_DAYS === 0) return;
		this.deleteOld();
		this.timer = setInterval(() => void this.deleteOld(), HOUR_MILLISECONDS).unref();
	}
	onApplicationShutdown() {
		clearInterval(this.timer);
	}
	/** Never rejects: what could not be deleted now is deleted the next time. */ async deleteOld() {
		try {
			const quietSince = secondsFrom(-this.settings.RETENTION_DAYS * DAY_SECONDS);
			let deleted = 0;
			for await (const count of this.conversations.deleteAll({ quietSince })) deleted = count;
			if (deleted > 0) this.logger.log(`${deleted} conversations were older than RETENTION_DAYS and are deleted`);
		} catch (error) {
			this.logger.warn(`Old conversations are not deleted yet (${error instanceof Error ? error.name : "unknown"})`);
		}
	}
};
ConversationRetention = _ts_decorate([
	Injectable(),
	_ts_param(0, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Settings === "undefined" ? Object : Settings, typeof ConversationsService === "undefined" ? Object : ConversationsService])
], ConversationRetention);

export { ConversationRetention };