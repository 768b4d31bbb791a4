import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { $t as strictObject, Jt as literal, Sn as init_common, an as uuid, c as decodeProtectedHeader, cr as init_injectable_decorator, en as string, l as SignJWT, lr as Inject, qt as int, sr as Injectable, u as jwtVerify, ur as init_inject_decorator } from "../../../chunks/packages-CEiAl99H.js";
import { KEY_RING } from "../../../common/encryption/encryption.module.js";
import { VerifiedTokens } from "./verified-tokens.js";

// dist/modules/auth/tokens/access-tokens.js
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
const ALGORITHM = "HS256";
const ISSUER = "counterpoint";
const AUDIENCE = "counterpoint-api";
const TOKEN_TYPE = "at+jwt";
const CLOCK_TOLERANCE_SECONDS = 30;
const MAXIMUM_LENGTH = 2048;
/** Seconds an access token is good for. */ const ACCESS_TOKEN_SECONDS = 900;
const headerSchema = strictObject({
	alg: literal(ALGORITHM),
	typ: literal(TOKEN_TYPE)
});
const claimsSchema = strictObject({
	iss: literal(ISSUER),
	aud: literal(AUDIENCE),
	sub: string().regex(/^[1-9]\d*$/),
	sid: uuid(),
	iat: int(),
	nbf: int(),
	exp: int()
});
var AccessTokens = class {
	constructor(keys) {
		this.keys = keys;
		this.verified = new VerifiedTokens(CLOCK_TOLERANCE_SECONDS);
	}
	async issue({ userId, sessionId }) {
		return new SignJWT({ sid: sessionId }).setProtectedHeader({
			alg: ALGORITHM,
			typ: TOKEN_TYPE
		}).setIssuer(ISSUER).setAudience(AUDIENCE).setSubject(String(userId)).setIssuedAt().setNotBefore("0s").setExpirationTime(`${900}s`).sign(this.keys.signing);
	}
	/** What a token says, or null for anything that is not one of ours, in force, in exactly our form. */ async read(token) {
		return this.verified.find(token) ?? await this.verify(token);
	}
	async verify(token) {
		if (token.length > MAXIMUM_LENGTH || !isCanonical(token)) return null;
		try {
			headerSchema.parse(decodeProtectedHeader(token));
			const { payload } = await jwtVerify(token, this.keys.signing, {
				algorithms: [ALGORITHM],
				issuer: ISSUER,
				audience: AUDIENCE,
				typ: TOKEN_TYPE,
				clockTolerance: CLOCK_TOLERANCE_SECONDS,
				requiredClaims: [
					"sub",
					"sid",
					"iat",
					"nbf",
					"exp"
				]
			});
			const claims = claimsSchema.parse(payload);
			const whose = {
				userId: Number(claims.sub),
				sessionId: claims.sid
			};
			this.verified.keep(token, {
				claims: whose,
				notBefore: claims.nbf,
				expiresAt: claims.exp
			});
			return whose;
		} catch {
			return null;
		}
	}
};
AccessTokens = _ts_decorate([
	Injectable(),
	_ts_param(0, Inject(KEY_RING)),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof KeyRing === "undefined" ? Object : KeyRing])
], AccessTokens);
/** Whether both parts are JSON as we write it. A claim that stands twice is read differently by different readers. */ function isCanonical(token) {
	try {
		return token.split(".").slice(0, 2).map((part) => Buffer.from(part, "base64url").toString("utf8")).every((text) => JSON.stringify(JSON.parse(text)) === text);
	} catch {
		return false;
	}
}

export { ACCESS_TOKEN_SECONDS, AccessTokens };