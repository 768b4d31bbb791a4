import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { FixedWindowStorage } from "../../../common/throttling/fixed-window-storage.js";
import { isAnonymous, trackerOf } from "../../../common/throttling/request-tracker.js";
import { InjectSettings } from "../../../config/settings.js";

// dist/modules/chat/sockets/socket-limits.js
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
const MILLISECONDS = 1e3;
var SocketLimits = class {
	constructor(storage, settings) {
		this.storage = storage;
		this.settings = settings;
	}
	/** Counts one message; true when the account, or the address, has had its allowance. */ async isReached({ caller, request }) {
		const counted = {
			caller,
			ip: request.ip
		};
		const { limit, windowSeconds } = isAnonymous(counted) ? this.settings.THROTTLE_ANON : this.settings.THROTTLE_USER;
		return (await this.storage.increment(trackerOf(counted), windowSeconds * MILLISECONDS, limit)).isBlocked;
	}
};
SocketLimits = _ts_decorate([
	Injectable(),
	_ts_param(1, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof FixedWindowStorage === "undefined" ? Object : FixedWindowStorage, typeof Settings === "undefined" ? Object : Settings])
], SocketLimits);

export { SocketLimits };