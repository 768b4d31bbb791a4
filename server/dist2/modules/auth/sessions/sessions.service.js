import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable, xn as EventEmitter2 } from "../../../chunks/packages-CEiAl99H.js";
import { now, secondsFrom } from "../../../common/clock.js";
import { Cipher } from "../../../common/encryption/cipher.js";
import { UsersService } from "../../users/users.service.js";
import { SessionEndedEvent } from "../events/session-ended.event.js";
import { randomToken } from "../random-token.js";
import { SESSION_SECONDS, isAlive, isSeenStale } from "./session-lifetime.js";
import { SessionRepository } from "./session.repository.js";
import { randomUUID } from "node:crypto";

// dist/modules/auth/sessions/sessions.service.js
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
const TOKEN_PREFIX = "cps_";
const HASH_PURPOSE = "auth.session";
const USER_AGENT_LENGTH = 200;
var SessionsService = class {
	constructor(sessions, users, cipher, events) {
		this.sessions = sessions;
		this.users = users;
		this.cipher = cipher;
		this.events = events;
	}
	/** @returns the session and the value of its cookie, which is kept nowhere. */ async begin(userId, userAgent) {
		const token = randomToken(TOKEN_PREFIX);
		const at = now();
		const session = {
			id: randomUUID(),
			userId,
			tokenHash: this.hashOf(token),
			userAgent: userAgent.slice(0, USER_AGENT_LENGTH),
			createdAt: at,
			lastSeenAt: at,
			expiresAt: secondsFrom(SESSION_SECONDS, at)
		};
		await this.sessions.deleteExpired(at);
		await this.sessions.insert(session);
		return {
			session,
			token
		};
	}
	/** The session behind a cookie's value, or null when it is over or never was. */ async findByToken(token) {
		return this.see(await this.sessions.findByTokenHash(this.hashOf(token)));
	}
	/** The session with this id, or null when it is over or never was. */ async findById(id) {
		return this.see(await this.sessions.findById(id));
	}
	async findAliveOf(userId) {
		const at = now();
		return (await this.sessions.findOfUser(userId)).filter((session) => isAlive(session, at));
	}
	/** Ends a session of the user; false when they have no such session. */ async end(userId, id) {
		const hasEnded = await this.sessions.deleteOfUser(userId, id);
		if (hasEnded) await this.events.emitAsync(SessionEndedEvent.name, new SessionEndedEvent(id, userId));
		return hasEnded;
	}
	/** Ends every session of a user, but for the one to keep. */ async endAll(userId, keptId = null) {
		const sessions = await this.sessions.findOfUser(userId);
		for (const { id } of sessions) if (id !== keptId) await this.end(userId, id);
	}
	async see(session) {
		const at = now();
		if (session === null || !isAlive(session, at)) return null;
		if (isSeenStale(session, at)) {
			await this.sessions.markSeen(session.id, at);
			await this.users.markSeen(session.userId, at);
		}
		return session;
	}
	hashOf(token) {
		return this.cipher.keyedHash(HASH_PURPOSE, token);
	}
};
SessionsService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof SessionRepository === "undefined" ? Object : SessionRepository,
		typeof UsersService === "undefined" ? Object : UsersService,
		typeof Cipher === "undefined" ? Object : Cipher,
		typeof EventEmitter2 === "undefined" ? Object : EventEmitter2
	])
], SessionsService);

export { SessionsService };