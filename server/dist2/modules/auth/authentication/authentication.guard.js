import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { An as init_unauthorized_exception, Sn as init_common, _ as AuthGuard, cr as init_injectable_decorator, kn as UnauthorizedException, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { ProblemError } from "../../../common/errors/problem.error.js";
import { CALLER_STRATEGY } from "./caller.strategy.js";

// dist/modules/auth/authentication/authentication.guard.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
var AuthenticationGuard = class extends AuthGuard(CALLER_STRATEGY) {
	getAuthenticateOptions() {
		return {
			property: "caller",
			session: false
		};
	}
	async canActivate(context) {
		try {
			await super.canActivate(context);
		} catch (error) {
			this.remember(error, context.switchToHttp().getRequest());
		}
		return true;
	}
	remember(error, request) {
		if (error instanceof ProblemError) request.authenticationProblem = error;
		else if (!(error instanceof UnauthorizedException)) throw error;
	}
};
AuthenticationGuard = _ts_decorate([Injectable()], AuthenticationGuard);

export { AuthenticationGuard };