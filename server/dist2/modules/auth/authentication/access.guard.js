import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common, cr as init_injectable_decorator, mn as init_reflector_service, pn as Reflector, sr as Injectable, un as init_core } from "../../../chunks/packages-CEiAl99H.js";
import { ACCESS_RULE } from "../../../common/http/authenticated.decorator.js";
import { NotAuthenticatedError } from "../../../common/http/errors/not-authenticated.error.js";
import { ForbiddenError } from "../../policy/errors/forbidden.error.js";

// dist/modules/auth/authentication/access.guard.js
init_common();
init_core();
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
var AccessGuard = class AccessGuard {
	constructor(reflector) {
		this.reflector = reflector;
		this.logger = new Logger(AccessGuard.name);
	}
	canActivate(context) {
		const rule = this.reflector.getAllAndOverride(ACCESS_RULE, [context.getHandler(), context.getClass()]);
		if (rule === "public") return true;
		const { caller, authenticationProblem } = context.switchToHttp().getRequest();
		if (caller === void 0) throw authenticationProblem ?? new NotAuthenticatedError();
		if (rule === void 0) this.warnOfOpenRoute(context);
		if (rule === void 0 || !fits(caller, rule)) throw new ForbiddenError();
		return true;
	}
	warnOfOpenRoute(context) {
		const route = `${context.getClass().name}.${context.getHandler().name}`;
		this.logger.error(`${route} says neither @Authenticated nor @Public and is refused to everyone.`);
	}
};
AccessGuard = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Reflector === "undefined" ? Object : Reflector])
], AccessGuard);
/** Whether a caller is one of those that a route is open to. */ function fits(caller, { roles, scopes = [], interactive = false }) {
	if (roles !== void 0 && !roles.includes(caller.role)) return false;
	if (caller.via !== "api_key") return true;
	return !interactive && scopes.every((scope) => caller.scopes.includes(scope));
}

export { AccessGuard, fits };