import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { InvalidSettingsError } from "../../config/invalid-settings.error.js";
import { InjectSettings } from "../../config/settings.js";
import { AccountTakenError } from "./errors/account-taken.error.js";
import { WeakPasswordError } from "./errors/weak-password.error.js";
import { FirstPasswords } from "./first-passwords.js";
import { StoreProfile } from "./store-profile.contract.js";
import { UsersService } from "./users.service.js";
import { randomBytes } from "node:crypto";

// dist/modules/users/first-accounts.js
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
const DEMO_USERNAME = "demo";
const DEMO_CUSTOMER = 1;
const PASSWORD_BYTES = 12;
var FirstAccounts = class FirstAccounts {
	constructor(users, store, passwords, settings) {
		this.users = users;
		this.store = store;
		this.passwords = passwords;
		this.settings = settings;
		this.logger = new Logger(FirstAccounts.name);
	}
	async onApplicationBootstrap() {
		if (await this.users.hasAnyAccount()) return;
		const madeUp = [await this.makeAdministrator(), this.wantsDemo() ? await this.makeDemo() : null];
		await this.passwords.handOver(madeUp.filter((password) => password !== null));
	}
	wantsDemo() {
		return this.store.isSample || this.settings.DEMO_USERNAME !== void 0;
	}
	async makeAdministrator() {
		const { ADMIN_USERNAME: username, ADMIN_PASSWORD: given } = this.settings;
		return this.make("ADMIN_PASSWORD", username, given, (password) => this.users.createAdministrator({
			username,
			password
		}));
	}
	async makeDemo() {
		const { DEMO_USERNAME: username = DEMO_USERNAME, DEMO_PASSWORD: given } = this.settings;
		return this.make("DEMO_PASSWORD", username, given, (password) => this.users.createCustomer({
			username,
			password
		}, DEMO_CUSTOMER));
	}
	/** Returns the password only when it was made up here. */ async make(setting, username, given, create) {
		const password = given ?? randomBytes(PASSWORD_BYTES).toString("base64url");
		try {
			await create(password);
		} catch (error) {
			if (error instanceof AccountTakenError) return null;
			if (error instanceof WeakPasswordError) throw new InvalidSettingsError([`${setting}: ${error.message.replace(/\.$/, "")}`]);
			throw error;
		}
		const purpose = setting === "ADMIN_PASSWORD" ? "administrator" : "demonstration customer";
		this.logger.log(`Made the account of the ${purpose}`);
		return given === void 0 ? {
			purpose,
			username,
			password
		} : null;
	}
};
FirstAccounts = _ts_decorate([
	Injectable(),
	_ts_param(3, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof UsersService === "undefined" ? Object : UsersService,
		typeof StoreProfile === "undefined" ? Object : StoreProfile,
		typeof FirstPasswords === "undefined" ? Object : FirstPasswords,
		typeof Settings === "undefined" ? Object : Settings
	])
], FirstAccounts);

export { FirstAccounts };