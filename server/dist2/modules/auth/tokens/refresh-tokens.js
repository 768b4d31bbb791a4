import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { now } from "../../../common/clock.js";
import { Cipher } from "../../../common/encryption/cipher.js";
import { InvalidRefreshTokenError } from "../errors/invalid-refresh-token.error.js";
import { randomToken } from "../random-token.js";
import { SessionsService } from "../sessions/sessions.service.js";
import { RefreshTokenRepository } from "./refresh-token.repository.js";

// dist/modules/auth/tokens/refresh-tokens.js
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
const TOKEN_PREFIX = "cpr_";
const HASH_PURPOSE = "auth.refresh";
var RefreshTokens = class {
	constructor(tokens, sessions, cipher) {
		this.tokens = tokens;
		this.sessions = sessions;
		this.cipher = cipher;
	}
	/** @throws InvalidRefreshTokenError when the session has ended meanwhile. */ async issue(session) {
		const token = randomToken(TOKEN_PREFIX);
		const row = {
			sessionId: session.id,
			tokenHash: this.hashOf(token),
			expiresAt: session.expiresAt
		};
		if (!await this.tokens.insertIfSessionLives(row)) throw new InvalidRefreshTokenError();
		return token;
	}
	/** Spends a token and returns its session. @throws InvalidRefreshTokenError. */ async spend(token) {
		const at = now();
		const found = await this.tokens.findByHash(this.hashOf(token));
		const session = found === null ? null : await this.sessions.findById(found.sessionId);
		if (found === null || session === null || at >= found.expiresAt) throw new InvalidRefreshTokenError();
		if (await this.tokens.markUsed(found.id, at)) return session;
		await this.sessions.end(session.userId, session.id);
		throw new InvalidRefreshTokenError();
	}
	hashOf(token) {
		return this.cipher.keyedHash(HASH_PURPOSE, token);
	}
};
RefreshTokens = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof RefreshTokenRepository === "undefined" ? Object : RefreshTokenRepository,
		typeof SessionsService === "undefined" ? Object : SessionsService,
		typeof Cipher === "undefined" ? Object : Cipher
	])
], RefreshTokens);

export { RefreshTokens };