import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { UsersService } from "../../users/users.service.js";
import { API_KEY_PREFIX } from "../api-keys/api-key-format.js";
import { ApiKeysService, scopesInForce } from "../api-keys/api-keys.service.js";
import { SessionsService } from "../sessions/sessions.service.js";
import { SocketTicketsService } from "../tickets/socket-tickets.service.js";
import { AccessTokens } from "../tokens/access-tokens.js";

// dist/modules/auth/authentication/caller-resolver.js
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
var CallerResolver = class {
	constructor(sessions, accessTokens, apiKeys, users, tickets) {
		this.sessions = sessions;
		this.accessTokens = accessTokens;
		this.apiKeys = apiKeys;
		this.users = users;
		this.tickets = tickets;
	}
	/** @param address where the request came from. Null when the cookie's value opens nothing. */ async ofCookie(token, address) {
		return this.ofSession(await this.sessions.findByToken(token), "session", address);
	}
	/** @param token an access token or an API key. */ async ofBearer(token, address) {
		return token.startsWith("cp_") ? this.ofApiKey(token, address) : this.ofAccessToken(token, address);
	}
	/** @param ticket one that opens a socket; it is used up. */ async ofTicket(ticket, address) {
		const sessionId = await this.tickets.redeem(ticket);
		return sessionId === null ? null : this.ofSession(await this.sessions.findById(sessionId), "token", address);
	}
	/** A caller whose request is still open, as things stand now. */ async ofOpenSession({ sessionId, via, address = "" }) {
		if (sessionId === null || via === "api_key") return null;
		return this.ofSession(await this.sessions.findById(sessionId), via, address);
	}
	async ofAccessToken(token, address) {
		const claims = await this.accessTokens.read(token);
		if (claims === null) return null;
		const session = await this.sessions.findById(claims.sessionId);
		return session?.userId === claims.userId ? this.ofSession(session, "token", address) : null;
	}
	async ofApiKey(token, address) {
		const key = await this.apiKeys.findInForce(token);
		if (key === null) return null;
		const user = await this.users.find(key.userId);
		return user && ofAccount(user.id, user, {
			via: "api_key",
			scopes: key.scopes,
			sessionId: null
		}, address);
	}
	ofSession(session, via, address) {
		return session && ofAccount(session.userId, session, {
			via,
			scopes: [],
			sessionId: session.id
		}, address);
	}
};
CallerResolver = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof SessionsService === "undefined" ? Object : SessionsService,
		typeof AccessTokens === "undefined" ? Object : AccessTokens,
		typeof ApiKeysService === "undefined" ? Object : ApiKeysService,
		typeof UsersService === "undefined" ? Object : UsersService,
		typeof SocketTicketsService === "undefined" ? Object : SocketTicketsService
	])
], CallerResolver);
function ofAccount(userId, account, proof, address) {
	const { role, customerId, isActive } = account;
	if (!isActive) return null;
	return {
		userId,
		role,
		customerId,
		...proof,
		scopes: scopesInForce(role, proof.scopes),
		address
	};
}

export { CallerResolver };