import { i as __name, s as __toESM } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, d as require_cookie, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { InjectSettings } from "../../../config/settings.js";
import { SESSION_SECONDS } from "./session-lifetime.js";

// dist/modules/auth/sessions/session-cookie.js
var import_cookie = /* @__PURE__ */ __toESM(require_cookie(), 1);
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
const PLAIN_NAME = "counterpoint_session";
const HOST_NAME = `__Host-${PLAIN_NAME}`;
/** Tells the page's script that there may be a session; it proves nothing, and nothing on the server reads it. */ const HINT_NAME = "counterpoint_signed_in";
const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|.+\.localhost)$/i;
var SessionCookie = class {
	constructor(settings) {
		this.settings = settings;
	}
	/** The value of the session's cookie, or null. Only the name that fits the connection counts. */ read(request) {
		return request.cookies?.[this.nameFor(request)] ?? null;
	}
	write(request, reply, token) {
		reply.setCookie(this.nameFor(request), token, {
			...this.attributes(request),
			maxAge: SESSION_SECONDS
		});
		reply.setCookie(HINT_NAME, "1", {
			...this.attributes(request),
			httpOnly: false,
			maxAge: SESSION_SECONDS
		});
	}
	clear(request, reply) {
		reply.clearCookie(this.nameFor(request), this.attributes(request));
		reply.clearCookie(HINT_NAME, {
			...this.attributes(request),
			httpOnly: false
		});
	}
	attributes(request) {
		return {
			path: "/",
			httpOnly: true,
			sameSite: "lax",
			secure: this.isProtected(request)
		};
	}
	nameFor(request) {
		return this.isProtected(request) ? HOST_NAME : PLAIN_NAME;
	}
	isProtected(request) {
		return (this.settings.PUBLIC_URL?.startsWith("https:") ?? false) || request.protocol === "https" || LOOPBACK_HOST.test(request.hostname);
	}
};
SessionCookie = _ts_decorate([
	Injectable(),
	_ts_param(0, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Settings === "undefined" ? Object : Settings])
], SessionCookie);

export { SessionCookie };