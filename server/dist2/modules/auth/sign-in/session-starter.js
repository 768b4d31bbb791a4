import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { now } from "../../../common/clock.js";
import { AuditService } from "../../audit/audit.service.js";
import { UsersService } from "../../users/users.service.js";
import { CsrfTokens } from "../sessions/csrf-tokens.js";
import { SessionsService } from "../sessions/sessions.service.js";
import { AccessTokens } from "../tokens/access-tokens.js";
import { RefreshTokens } from "../tokens/refresh-tokens.js";

// dist/modules/auth/sign-in/session-starter.js
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
var SessionStarter = class {
	constructor(sessions, accessTokens, refreshTokens, csrf, users, audit) {
		this.sessions = sessions;
		this.accessTokens = accessTokens;
		this.refreshTokens = refreshTokens;
		this.csrf = csrf;
		this.users = users;
		this.audit = audit;
	}
	/** @param method how they have shown it (`password`, `code`, `guest`, `registration`), for the audit trail. */ async start(user, visitor, method) {
		await this.endEarlier(visitor);
		const { session, token } = await this.sessions.begin(user.id, visitor.userAgent);
		await this.users.markSeen(user.id, now());
		const pair = await this.issuePair(session);
		await this.audit.record({
			actor: user.id,
			action: "auth.login",
			subject: `user:${user.id}`,
			details: { method }
		});
		return {
			user,
			sessionToken: token,
			csrfToken: this.csrf.tokenFor(session.id),
			...pair
		};
	}
	async issuePair(session) {
		return {
			access: await this.accessTokens.issue({
				userId: session.userId,
				sessionId: session.id
			}),
			refresh: await this.refreshTokens.issue(session)
		};
	}
	/** A browser has one session of ours; the one it held before must not live on behind the new cookie. */ async endEarlier({ earlierToken }) {
		const earlier = earlierToken === null ? null : await this.sessions.findByToken(earlierToken);
		if (earlier !== null) await this.sessions.end(earlier.userId, earlier.id);
	}
};
SessionStarter = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof SessionsService === "undefined" ? Object : SessionsService,
		typeof AccessTokens === "undefined" ? Object : AccessTokens,
		typeof RefreshTokens === "undefined" ? Object : RefreshTokens,
		typeof CsrfTokens === "undefined" ? Object : CsrfTokens,
		typeof UsersService === "undefined" ? Object : UsersService,
		typeof AuditService === "undefined" ? Object : AuditService
	])
], SessionStarter);

export { SessionStarter };