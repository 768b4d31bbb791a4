import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/chat/turns/turn-secrets.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
/** What stands in the conversation in place of a one-time code. */ const MASKED_CODE = "••••••";
var TurnSecrets = class {
	keep(runId, code) {
		this.codes.set(runId, code);
	}
	/** The code of a run, once; undefined when another process received it or this one was started anew. */ take(runId) {
		const code = this.codes.get(runId);
		this.codes.delete(runId);
		return code;
	}
	constructor() {
		this.codes = /* @__PURE__ */ new Map();
	}
};
TurnSecrets = _ts_decorate([Injectable()], TurnSecrets);

export { MASKED_CODE, TurnSecrets };