import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { now, secondsFrom } from "../../../common/clock.js";
import { Cipher } from "../../../common/encryption/cipher.js";
import { AttemptLimits } from "../../../common/throttling/attempt-limits.js";
import { InjectSettings } from "../../../config/settings.js";
import { Mailer } from "../../../mail/mailer.js";
import { AuditService } from "../../audit/audit.service.js";
import { PasswordHasher } from "../../users/passwords/password-hasher.js";
import { UsersService } from "../../users/users.service.js";
import { InvalidResetError } from "../errors/invalid-reset.error.js";
import { NoPasswordError } from "../errors/no-password.error.js";
import { WrongCredentialsError } from "../errors/wrong-credentials.error.js";
import { randomToken } from "../random-token.js";
import { SessionsService } from "../sessions/sessions.service.js";
import { SignInLimits, accountKey } from "../sign-in/sign-in-limits.js";
import { passwordResetMail } from "./password-reset.mail.js";
import { PasswordResetRepository } from "./password-reset.repository.js";

// dist/modules/auth/passwords/passwords.service.js
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
const TOKEN_PREFIX = "cpw_";
const HASH_PURPOSE = "auth.password-reset";
const LIFE_SECONDS = 3600;
const RESETS_PER_HOUR = {
	name: "password-reset",
	attempts: 5,
	windowSeconds: 3600
};
var PasswordsService = class {
	constructor(resets, users, passwords, sessions, signInLimits, mailer, audit, cipher, settings, limits) {
		this.resets = resets;
		this.users = users;
		this.passwords = passwords;
		this.sessions = sessions;
		this.signInLimits = signInLimits;
		this.mailer = mailer;
		this.audit = audit;
		this.cipher = cipher;
		this.settings = settings;
		this.limit = limits.make(RESETS_PER_HOUR);
	}
	/** @throws NoPasswordError, WrongCredentialsError, TooManyAttemptsError, WeakPasswordError. */ async change(caller, current, wanted) {
		const user = await this.users.get(caller.userId);
		if (user.passwordHash === null) throw new NoPasswordError();
		const attempt = {
			account: accountKey(user, user.username),
			address: caller.address ?? ""
		};
		if (await this.signInLimits.guard(attempt, async () => await this.passwords.matches(user.passwordHash, current) ? true : null) === null) throw new WrongCredentialsError();
		await this.set(user.id, wanted, "new_password", "auth.password_changed", caller.sessionId);
	}
	/**
	* Mails a reset key when an account has this address. Returns before it has looked, so that neither the answer nor its
	* time tells whether one has.
	*/ forgot(email) {
		this.mailer.compose(async () => this.prepareReset(email));
	}
	/** @throws InvalidResetError, WeakPasswordError. A refused password does not spend the key. */ async reset(token, wanted) {
		const at = now();
		const found = await this.resets.findByHash(this.hashOf(token));
		if (!(found !== null && found.usedAt === null && at < found.expiresAt)) throw new InvalidResetError();
		await this.users.checkNewPassword(found.userId, wanted, "password");
		if (!await this.resets.markUsed(found.id, at)) throw new InvalidResetError();
		await this.set(found.userId, wanted, "password", "auth.password_reset", null);
		await this.signInLimits.forgive(accountKey({ id: found.userId }, ""));
	}
	async prepareReset(email) {
		const at = now();
		const user = await this.users.findByEmail(email);
		if (user === null || !user.isActive || user.email === null) return null;
		const key = String(user.id);
		if (await this.limit.secondsUntilAllowed(key) > 0) return null;
		await this.limit.count(key);
		const token = randomToken(TOKEN_PREFIX);
		const expiresAt = secondsFrom(LIFE_SECONDS, at);
		await this.resets.deleteExpired(at);
		await this.resets.replaceOfUser({
			userId: user.id,
			tokenHash: this.hashOf(token),
			expiresAt
		});
		return passwordResetMail({
			to: user.email,
			username: user.username,
			token,
			storeName: this.settings.STORE_NAME
		});
	}
	async set(userId, wanted, field, action, kept) {
		await this.users.setPassword(userId, wanted, field);
		await this.sessions.endAll(userId, kept);
		await this.audit.record({
			actor: userId,
			action,
			subject: `user:${userId}`
		});
	}
	hashOf(token) {
		return this.cipher.keyedHash(HASH_PURPOSE, token);
	}
};
PasswordsService = _ts_decorate([
	Injectable(),
	_ts_param(8, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof PasswordResetRepository === "undefined" ? Object : PasswordResetRepository,
		typeof UsersService === "undefined" ? Object : UsersService,
		typeof PasswordHasher === "undefined" ? Object : PasswordHasher,
		typeof SessionsService === "undefined" ? Object : SessionsService,
		typeof SignInLimits === "undefined" ? Object : SignInLimits,
		typeof Mailer === "undefined" ? Object : Mailer,
		typeof AuditService === "undefined" ? Object : AuditService,
		typeof Cipher === "undefined" ? Object : Cipher,
		typeof Settings === "undefined" ? Object : Settings,
		typeof AttemptLimits === "undefined" ? Object : AttemptLimits
	])
], PasswordsService);

export { PasswordsService };