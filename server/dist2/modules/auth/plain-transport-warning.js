import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { InjectSettings } from "../../config/settings.js";

// dist/modules/auth/plain-transport-warning.js
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
const LOOPBACK_HOSTS = /* @__PURE__ */ new Set([
	"127.0.0.1",
	"localhost",
	"::1"
]);
var PlainTransportWarning = class PlainTransportWarning {
	constructor(settings) {
		this.settings = settings;
		this.logger = new Logger(PlainTransportWarning.name);
	}
	onApplicationBootstrap() {
		if ((this.settings.PUBLIC_URL?.startsWith("https:") ?? false) || LOOPBACK_HOSTS.has(this.settings.HOST)) return;
		this.logger.warn("Other machines may reach this server over plain http, where session cookies can be read on the way. Put it behind https and set PUBLIC_URL to its https address.");
	}
};
PlainTransportWarning = _ts_decorate([
	Injectable(),
	_ts_param(0, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Settings === "undefined" ? Object : Settings])
], PlainTransportWarning);

export { PlainTransportWarning };