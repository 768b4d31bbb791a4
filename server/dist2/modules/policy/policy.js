import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { ForbiddenError } from "./errors/forbidden.error.js";
import { ResourceNotFoundError } from "./errors/resource-not-found.error.js";
import { POLICY_RULES } from "./policy-rules.js";

// dist/modules/policy/policy.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
var Policy = class {
	may(caller, action, resource = {}) {
		return POLICY_RULES[action](caller, resource);
	}
	/**
	* Passes, or ends the request.
	*
	* @param refusal what to throw instead; give the error that an unknown id of the same kind has, so that other
	* people's things cannot be told from things that do not exist.
	* @throws ResourceNotFoundError for a thing with an owner, ForbiddenError for anything else.
	*/ require(caller, action, resource = {}, refusal) {
		if (this.may(caller, action, resource)) return;
		throw refusal ?? (resource.ownerId === void 0 ? new ForbiddenError() : new ResourceNotFoundError());
	}
};
Policy = _ts_decorate([Injectable()], Policy);

export { Policy };