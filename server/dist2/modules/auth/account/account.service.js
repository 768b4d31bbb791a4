import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { AuditService } from "../../audit/audit.service.js";
import { ForbiddenError } from "../../policy/errors/forbidden.error.js";
import { UsersService } from "../../users/users.service.js";
import { SessionsService } from "../sessions/sessions.service.js";

// dist/modules/auth/account/account.service.js
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
var AccountService = class {
	constructor(users, sessions, audit) {
		this.users = users;
		this.sessions = sessions;
		this.audit = audit;
	}
	async read(caller) {
		return this.users.get(caller.userId);
	}
	/** @throws ForbiddenError for a guest who gives an address; AccountTakenError. */ async change(caller, changes) {
		if (caller.role === "guest" && changes.email !== void 0) throw new ForbiddenError();
		const user = await this.users.changeProfile(caller.userId, changes);
		const fields = Object.entries(changes).flatMap(([field, value]) => value === void 0 ? [] : [field]);
		await this.record(caller, "user.profile_changed", fields);
		return user;
	}
	/** Signs the account out everywhere and erases it. @throws LastAdministratorError. */ async erase(caller) {
		await this.users.refuseLosingLastAdministrator(caller.userId);
		await this.sessions.endAll(caller.userId);
		await this.users.erase(caller.userId);
		await this.record(caller, "user.erased", []);
	}
	async record({ userId }, action, fields) {
		await this.audit.record({
			actor: userId,
			action,
			subject: `user:${userId}`,
			details: { fields }
		});
	}
};
AccountService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof UsersService === "undefined" ? Object : UsersService,
		typeof SessionsService === "undefined" ? Object : SessionsService,
		typeof AuditService === "undefined" ? Object : AuditService
	])
], AccountService);

export { AccountService };