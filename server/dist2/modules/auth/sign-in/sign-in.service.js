import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { InjectSettings } from "../../../config/settings.js";
import { AuditService } from "../../audit/audit.service.js";
import { PasswordHasher } from "../../users/passwords/password-hasher.js";
import { UsersService } from "../../users/users.service.js";
import { GuestsRefusedError } from "../errors/guests-refused.error.js";
import { InvalidRefreshTokenError } from "../errors/invalid-refresh-token.error.js";
import { RegistrationClosedError } from "../errors/registration-closed.error.js";
import { WrongCredentialsError } from "../errors/wrong-credentials.error.js";
import { SessionsService } from "../sessions/sessions.service.js";
import { RefreshTokens } from "../tokens/refresh-tokens.js";
import { SessionStarter } from "./session-starter.js";
import { SignInLimits, accountKey } from "./sign-in-limits.js";

// dist/modules/auth/sign-in/sign-in.service.js
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
var SignInService = class {
	constructor(users, passwords, limits, starter, sessions, refreshTokens, audit, settings) {
		this.users = users;
		this.passwords = passwords;
		this.limits = limits;
		this.starter = starter;
		this.sessions = sessions;
		this.refreshTokens = refreshTokens;
		this.audit = audit;
		this.settings = settings;
	}
	/** @param login user name or e-mail address. @throws WrongCredentialsError, TooManyAttemptsError. */ async logIn(login, password, visitor) {
		const found = await this.users.findByLogin(login);
		const attempt = {
			account: accountKey(found, login),
			address: visitor.address
		};
		const user = await this.limits.guard(attempt, async () => this.match(found, password));
		if (user === null) throw new WrongCredentialsError();
		return this.starter.start(user, visitor, "password");
	}
	/** @throws GuestsRefusedError when guests are switched off. */ async enterAsGuest(visitor) {
		if (!this.settings.GUEST_CHAT) throw new GuestsRefusedError();
		return this.starter.start(await this.users.createGuest(), visitor, "guest");
	}
	/** @throws RegistrationClosedError, AccountTakenError, WeakPasswordError. */ async register(request, visitor) {
		if (!this.settings.REGISTRATION) throw new RegistrationClosedError();
		return this.starter.start(await this.users.createCustomer(request), visitor, "registration");
	}
	/** Exchanges a refresh token for a new pair. @throws InvalidRefreshTokenError. */ async refresh(token) {
		const session = await this.refreshTokens.spend(token);
		const user = await this.users.find(session.userId);
		if (user === null || !user.isActive) throw new InvalidRefreshTokenError();
		return {
			...await this.starter.issuePair(session),
			user
		};
	}
	/** Ends the session the caller came with, and all that hangs on it. */ async logOut({ userId, sessionId }) {
		if (sessionId === null) return;
		await this.sessions.end(userId, sessionId);
		await this.audit.record({
			actor: userId,
			action: "auth.logout",
			subject: `user:${userId}`
		});
	}
	/** The account when the password is right and the account in use; the same work is done when there is no account. */ async match(user, password) {
		const isRight = await this.passwords.matches(user?.passwordHash ?? null, password);
		if (user !== null && isRight && user.isActive) return user;
		const subject = user === null ? "user:unknown" : `user:${user.id}`;
		await this.audit.record({
			actor: "anonymous",
			action: "auth.login_failed",
			subject,
			details: { method: "password" }
		});
		return null;
	}
};
SignInService = _ts_decorate([
	Injectable(),
	_ts_param(7, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof UsersService === "undefined" ? Object : UsersService,
		typeof PasswordHasher === "undefined" ? Object : PasswordHasher,
		typeof SignInLimits === "undefined" ? Object : SignInLimits,
		typeof SessionStarter === "undefined" ? Object : SessionStarter,
		typeof SessionsService === "undefined" ? Object : SessionsService,
		typeof RefreshTokens === "undefined" ? Object : RefreshTokens,
		typeof AuditService === "undefined" ? Object : AuditService,
		typeof Settings === "undefined" ? Object : Settings
	])
], SignInService);

export { SignInService };