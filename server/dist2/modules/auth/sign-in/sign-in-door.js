import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { SessionCookie } from "../sessions/session-cookie.js";
import { toSignedInDto } from "./sign-in.dto.js";

// dist/modules/auth/sign-in/sign-in-door.js
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
var SignInDoor = class {
	constructor(cookie) {
		this.cookie = cookie;
	}
	visitorOf(request) {
		return {
			address: request.ip,
			userAgent: request.headers["user-agent"] ?? "",
			earlierToken: this.cookie.read(request)
		};
	}
	/** Sends the session's cookie along and returns the body of the answer. */ open(request, reply, signedIn) {
		this.cookie.write(request, reply, signedIn.sessionToken);
		return toSignedInDto(signedIn);
	}
	/** Takes the cookie away and has the browser forget what it stored of us. */ close(request, reply) {
		this.cookie.clear(request, reply);
		reply.header("Clear-Site-Data", "\"cache\", \"storage\"");
	}
};
SignInDoor = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof SessionCookie === "undefined" ? Object : SessionCookie])
], SignInDoor);

export { SignInDoor };