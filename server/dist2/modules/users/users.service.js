import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable, xn as EventEmitter2 } from "../../chunks/packages-CEiAl99H.js";
import { addressOf, given, newUser, withOwnAddress } from "./account-rows.js";
import { LastAdministratorError } from "./errors/last-administrator.error.js";
import { UserNotFoundError } from "./errors/user-not-found.error.js";
import { UserErasedEvent } from "./events/user-erased.event.js";
import { foldLogin } from "./login-name.js";
import { PasswordHasher } from "./passwords/password-hasher.js";
import { checkPassword } from "./passwords/password-rules.js";
import { UserRepository } from "./user.repository.js";
import { randomBytes } from "node:crypto";

// dist/modules/users/users.service.js
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
var UsersService = class {
	constructor(users, passwords, events) {
		this.users = users;
		this.passwords = passwords;
		this.events = events;
	}
	/** @throws WeakPasswordError, AccountTakenError. */ async createAdministrator(request) {
		return this.createWithPassword(request, "admin");
	}
	/** @param customerId the store customer to link to, when the account is made for one. @throws as `createAdministrator`. */ async createCustomer(request, customerId = null) {
		return this.createWithPassword(request, "customer", customerId);
	}
	/** An account as an administrator wants it. @throws WeakPasswordError, AccountTakenError. */ async create({ password, email, ...account }) {
		if (password !== null) checkPassword(password, {
			username: account.username,
			email
		});
		const passwordHash = password === null ? null : await this.passwords.hash(password);
		return this.users.insert({
			...newUser(account),
			...addressOf(email),
			passwordHash
		});
	}
	/** @throws AccountTakenError, UserNotFoundError. */ async administer(id, { email, ...changes }) {
		await this.users.change(id, {
			...given(changes),
			...email === void 0 ? {} : addressOf(email)
		});
		return this.get(id);
	}
	/** An account that nobody can sign in to again once its session is over. */ async createGuest() {
		return this.users.insert(newUser({
			username: `guest-${randomBytes(8).toString("hex")}`,
			role: "guest"
		}));
	}
	/**
	* The account of a store customer who has proven to be one: the oldest one linked to the customer, else a new one.
	* Null when every such account is switched off; staff accounts are never given out this way.
	*/ async findOrCreateForCustomer(customer) {
		const linked = await this.users.findCustomersOf(customer.customerId);
		if (linked.length > 0) return linked.find((user) => user.isActive) ?? null;
		const name = `${customer.firstName} ${customer.lastName}`.trim();
		const username = `customer-${randomBytes(6).toString("hex")}`;
		const account = newUser({
			username,
			name,
			role: "customer",
			customerId: customer.customerId
		});
		return withOwnAddress(customer.email, (address) => this.users.insert({
			...account,
			...address
		}));
	}
	/** Finds by user name, else by e-mail address. */ async findByLogin(login) {
		const key = foldLogin(login);
		return await this.users.findByUsernameKey(key) ?? await this.users.findByEmailKey(key);
	}
	async findByEmail(email) {
		return this.users.findByEmailKey(foldLogin(email));
	}
	/** The accounts that a user name, an e-mail address or the number of a store customer stands for. */ async findPerson(text) {
		const account = await this.findByLogin(text);
		if (account !== null) return [account];
		return /^[1-9]\d{0,8}$/.test(text) ? this.users.findCustomersOf(Number(text)) : [];
	}
	async find(id) {
		return this.users.findById(id);
	}
	/** @throws UserNotFoundError. */ async get(id) {
		const user = await this.users.findById(id);
		if (user === null) throw new UserNotFoundError();
		return user;
	}
	/** Addresses of the active staff and administrators who want mail. */ async staffAddresses() {
		return (await this.users.findStaffWithMail()).flatMap(({ email }) => email === null ? [] : [email]);
	}
	async hasAnyAccount() {
		return this.users.hasAny();
	}
	/**
	* An address that another account has is kept as well, but signs nobody in and finds nobody: refusing it would tell
	* strangers who has an account.
	*/ async changeProfile(id, { email, ...changes }) {
		if (email === void 0) await this.users.change(id, changes);
		else await withOwnAddress(email, (address) => this.users.change(id, {
			...changes,
			...address
		}));
		return this.get(id);
	}
	/** @param field the field of the request a refusal names. @throws WeakPasswordError, UserNotFoundError. */ async checkNewPassword(id, password, field) {
		checkPassword(password, await this.get(id), field);
	}
	/** @throws as `checkNewPassword`. */ async setPassword(id, password, field) {
		await this.checkNewPassword(id, password, field);
		await this.users.change(id, { passwordHash: await this.passwords.hash(password) });
	}
	/** Links an account to the store customer it was proven to belong to, or unlinks it with null. */ async linkCustomer(id, customerId) {
		await this.users.change(id, { customerId });
	}
	async markSeen(id, at) {
		await this.users.markSeen(id, at);
	}
	/** @throws LastAdministratorError when nobody could run the server without this account. */ async refuseLosingLastAdministrator(id) {
		const user = await this.get(id);
		if (user.role === "admin" && user.isActive && await this.users.countActiveAdministrators() === 1) throw new LastAdministratorError();
	}
	/** Erases the account; what other modules hold of the person goes with `UserErasedEvent`. @throws LastAdministratorError. */ async erase(id) {
		await this.refuseLosingLastAdministrator(id);
		await this.users.deleteById(id);
		await this.events.emitAsync(UserErasedEvent.name, new UserErasedEvent(id));
	}
	async createWithPassword(request, role, customerId = null) {
		checkPassword(request.password, request);
		const passwordHash = await this.passwords.hash(request.password);
		const account = newUser({
			username: request.username,
			role,
			customerId
		});
		const email = request.email ?? null;
		if (role !== "customer") return this.users.insert({
			...account,
			...addressOf(email),
			passwordHash
		});
		return withOwnAddress(email, (address) => this.users.insert({
			...account,
			...address,
			passwordHash
		}));
	}
};
UsersService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof UserRepository === "undefined" ? Object : UserRepository,
		typeof PasswordHasher === "undefined" ? Object : PasswordHasher,
		typeof EventEmitter2 === "undefined" ? Object : EventEmitter2
	])
], UsersService);

export { UsersService };