import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { CsrfRefusedError } from "../errors/csrf-refused.error.js";
import { InvalidCredentialError } from "../errors/invalid-credential.error.js";
import { CSRF_HEADER, CsrfTokens } from "../sessions/csrf-tokens.js";
import { SessionCookie } from "../sessions/session-cookie.js";
import { CallerResolver } from "./caller-resolver.js";
import { readCredentials } from "./credentials.js";

// dist/modules/auth/authentication/request-authenticator.js
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
const SAFE_METHODS = /* @__PURE__ */ new Set([
	"GET",
	"HEAD",
	"OPTIONS"
]);
var RequestAuthenticator = class {
	constructor(cookie, callers, csrf) {
		this.cookie = cookie;
		this.callers = callers;
		this.csrf = csrf;
	}
	/**
	* Null for a request without credentials.
	*
	* @throws InvalidCredentialError for credentials that open nothing; CsrfRefusedError for a cookie that was sent to
	* change something without the session's token.
	*/ async authenticate(request) {
		const credentials = readCredentials(request, this.cookie.read(request));
		if (credentials === null) return null;
		if (credentials.kind === "unreadable") throw new InvalidCredentialError();
		const caller = await this.callerOf(credentials, request.ip);
		if (caller === null) throw new InvalidCredentialError();
		this.refuseForgery(request, caller);
		return caller;
	}
	/**
	* The caller of a request that is still open, as things stand now; null when the session is over, or the account is
	* switched off.
	*
	* @throws InvalidCredentialError for an API key that is no longer in force.
	*/ async authenticateAgain(request, caller) {
		return caller.sessionId === null ? this.authenticate(request) : this.callers.ofOpenSession(caller);
	}
	async callerOf({ kind, token }, address) {
		switch (kind) {
			case "cookie": return this.callers.ofCookie(token, address);
			case "bearer": return this.callers.ofBearer(token, address);
			case "ticket": return this.callers.ofTicket(token, address);
		}
	}
	refuseForgery(request, { via, sessionId }) {
		if (via !== "session" || SAFE_METHODS.has(request.method)) return;
		if (sessionId === null || !this.csrf.matches(sessionId, request.headers["x-csrf-token"])) throw new CsrfRefusedError();
	}
};
RequestAuthenticator = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof SessionCookie === "undefined" ? Object : SessionCookie,
		typeof CallerResolver === "undefined" ? Object : CallerResolver,
		typeof CsrfTokens === "undefined" ? Object : CsrfTokens
	])
], RequestAuthenticator);

export { RequestAuthenticator };