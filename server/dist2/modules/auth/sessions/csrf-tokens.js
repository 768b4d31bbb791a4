import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, lr as Inject, sr as Injectable, ur as init_inject_decorator } from "../../../chunks/packages-CEiAl99H.js";
import { KEY_RING } from "../../../common/encryption/encryption.module.js";
import { createHmac, timingSafeEqual } from "node:crypto";

// dist/modules/auth/sessions/csrf-tokens.js
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
/** The header in which a page shows that it is ours. */ const CSRF_HEADER = "x-csrf-token";
var CsrfTokens = class {
	constructor(keys) {
		this.keys = keys;
	}
	tokenFor(sessionId) {
		return createHmac("sha256", this.keys.signing).update(`csrf\u0000${sessionId}`).digest("base64url");
	}
	/** The token a caller needs, null for one that came without the cookie. */ tokenOf({ via, sessionId }) {
		return via === "session" && sessionId !== null ? this.tokenFor(sessionId) : null;
	}
	matches(sessionId, given) {
		if (typeof given !== "string") return false;
		const expected = Buffer.from(this.tokenFor(sessionId));
		const actual = Buffer.from(given);
		return expected.length === actual.length && timingSafeEqual(expected, actual);
	}
};
CsrfTokens = _ts_decorate([
	Injectable(),
	_ts_param(0, Inject(KEY_RING)),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof KeyRing === "undefined" ? Object : KeyRing])
], CsrfTokens);

export { CSRF_HEADER, CsrfTokens };