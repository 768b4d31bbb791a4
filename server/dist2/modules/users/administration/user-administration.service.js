import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable, xn as EventEmitter2 } from "../../../chunks/packages-CEiAl99H.js";
import { InvalidInputError } from "../../../common/http/errors/invalid-input.error.js";
import { AuditService } from "../../audit/audit.service.js";
import { SessionsService } from "../../auth/sessions/sessions.service.js";
import { CustomerDirectory } from "../customer-directory.contract.js";
import { UserErasedEvent } from "../events/user-erased.event.js";
import { UsersService } from "../users.service.js";
import { ProtectedAccountError } from "./errors/protected-account.error.js";
import { UserSearchRepository } from "./user-search.repository.js";

// dist/modules/users/administration/user-administration.service.js
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
var UserAdministrationService = class {
	constructor(users, rows, directory, sessions, events, audit) {
		this.users = users;
		this.rows = rows;
		this.directory = directory;
		this.sessions = sessions;
		this.events = events;
		this.audit = audit;
	}
	async page(search) {
		const [users, count] = await this.rows.findPage(search);
		return {
			users,
			count
		};
	}
	/** @throws UserNotFoundError. */ async get(id) {
		return this.users.get(id);
	}
	/** @throws AccountTakenError, WeakPasswordError, InvalidInputError for a customer the store does not have. */ async create(caller, account) {
		await this.checkCustomer(account.customerId);
		const user = await this.users.create(account);
		await this.record(caller, "user.created", user.id, [account.role]);
		return user;
	}
	/**
	* Whoever loses a role or is switched off is signed out everywhere, so that nothing open goes on with the old rights.
	*
	* @throws UserNotFoundError, AccountTakenError, LastAdministratorError, InvalidInputError.
	*/ async change(caller, id, changes) {
		const before = await this.users.get(id);
		await this.checkCustomer(changes.customerId ?? null);
		const losesAccess = changes.role !== void 0 && changes.role !== before.role || changes.isActive === false;
		if (losesAccess) await this.users.refuseLosingLastAdministrator(id);
		const user = await this.users.administer(id, changes);
		if (losesAccess) await this.sessions.endAll(id);
		const fields = Object.entries(changes).flatMap(([field, value]) => value === void 0 ? [] : [field]);
		await this.record(caller, "user.changed", id, fields);
		return user;
	}
	/** @throws UserNotFoundError, ProtectedAccountError for administrators and oneself. */ async delete(caller, id) {
		await this.users.get(id);
		const { deleted } = await this.deleteAll(caller, [id]);
		if (deleted.length === 0) throw new ProtectedAccountError();
	}
	/** Erases ordinary accounts together, with everything kept of these people; passes over administrators and oneself. */ async deleteAll(caller, ids) {
		const asked = [...new Set(ids)];
		const ordinary = (await this.rows.findByIds(asked.filter((id) => id !== caller.userId))).filter(({ role }) => role !== "admin").map(({ id }) => id);
		for (const id of ordinary) await this.sessions.endAll(id);
		const deleted = await this.rows.deleteOrdinary(ordinary);
		for (const id of deleted) {
			await this.events.emitAsync(UserErasedEvent.name, new UserErasedEvent(id));
			await this.record(caller, "user.deleted", id, []);
		}
		const gone = new Set(deleted);
		return {
			deleted,
			skipped: asked.filter((id) => !gone.has(id))
		};
	}
	/** Signs the account out everywhere. @throws UserNotFoundError. */ async endSessions(caller, id) {
		await this.users.get(id);
		await this.sessions.endAll(id);
		await this.record(caller, "user.sessions_ended", id, []);
	}
	async checkCustomer(customerId) {
		if (customerId === null || await this.directory.findById(customerId) !== null) return;
		throw new InvalidInputError([{
			field: "customer_id",
			detail: "is no customer of the store"
		}]);
	}
	async record({ userId }, action, id, fields) {
		await this.audit.record({
			actor: userId,
			action,
			subject: `user:${id}`,
			details: { fields }
		});
	}
};
UserAdministrationService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof UsersService === "undefined" ? Object : UsersService,
		typeof UserSearchRepository === "undefined" ? Object : UserSearchRepository,
		typeof CustomerDirectory === "undefined" ? Object : CustomerDirectory,
		typeof SessionsService === "undefined" ? Object : SessionsService,
		typeof EventEmitter2 === "undefined" ? Object : EventEmitter2,
		typeof AuditService === "undefined" ? Object : AuditService
	])
], UserAdministrationService);

export { UserAdministrationService };