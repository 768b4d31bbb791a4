import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, h as PassportStrategy, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { RequestAuthenticator } from "./request-authenticator.js";
import { RequestStrategy } from "./request-strategy.js";

// dist/modules/auth/authentication/caller.strategy.js
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
/** The name of the one strategy, for the guard. */ const CALLER_STRATEGY = "caller";
var CallerStrategy = class extends PassportStrategy(RequestStrategy, CALLER_STRATEGY) {
	constructor(authenticator) {
		super(), this.authenticator = authenticator;
	}
	/** Called by passport; false when the request shows no credentials. */ async validate(request) {
		return await this.authenticator.authenticate(request) ?? false;
	}
};
CallerStrategy = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof RequestAuthenticator === "undefined" ? Object : RequestAuthenticator])
], CallerStrategy);

export { CALLER_STRATEGY, CallerStrategy };