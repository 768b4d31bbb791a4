import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { Cipher } from "../../../common/encryption/cipher.js";
import { addressGroup } from "../../../common/throttling/address-group.js";
import { AttemptLimits } from "../../../common/throttling/attempt-limits.js";
import { foldLogin } from "../../users/login-name.js";
import { TooManyAttemptsError } from "../errors/too-many-attempts.error.js";
import { OneAtATime } from "./one-at-a-time.js";

// dist/modules/auth/sign-in/sign-in-limits.js
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
const WRONG_PER_ADDRESS = {
	name: "sign-in",
	attempts: 5,
	windowSeconds: 900
};
/** However many addresses an attacker has, an account takes no more wrong passwords than this in a row. */ const WRONG_PER_ACCOUNT = {
	name: "sign-in-account",
	attempts: 100,
	windowSeconds: 86400
};
const PURPOSE = "auth.sign-in-limit";
/** What attempts are counted by: the account, however it was named; or the name, when there is no such account. */ function accountKey(user, login) {
	return user === null ? `name:${foldLogin(login)}` : `user:${user.id}`;
}
var SignInLimits = class {
	constructor(limits, cipher) {
		this.cipher = cipher;
		/** Attempts at once would all be looked at before the first wrong one is counted. */ this.queue = new OneAtATime();
		this.perAddress = limits.make(WRONG_PER_ADDRESS);
		this.perAccount = limits.make(WRONG_PER_ACCOUNT);
	}
	/**
	* Tries a password by `attempt`, which says whether it was right by returning something.
	*
	* @throws TooManyAttemptsError without trying, when too many were wrong before.
	*/ async guard({ account: name, address }, attempt) {
		const account = this.cipher.keyedHash(PURPOSE, name);
		const place = this.cipher.keyedHash(PURPOSE, `${addressGroup(address)} ${name}`);
		return this.queue.run(place, async () => {
			await this.refuseWhenSpent(place, account);
			const found = await attempt();
			await (found === null ? this.count(place, account) : this.clear(place, account));
			return found;
		});
	}
	/** Forgets the wrong passwords for an account whose owner has shown by other means who they are. */ async forgive(account) {
		await this.perAccount.clear(this.cipher.keyedHash(PURPOSE, account));
	}
	async refuseWhenSpent(place, account) {
		const waits = [await this.perAddress.secondsUntilAllowed(place), await this.perAccount.secondsUntilAllowed(account)];
		const wait = Math.max(...waits);
		if (wait > 0) throw new TooManyAttemptsError(wait);
	}
	async count(place, account) {
		await this.perAddress.count(place);
		await this.perAccount.count(account);
	}
	async clear(place, account) {
		await this.perAddress.clear(place);
		await this.perAccount.clear(account);
	}
};
SignInLimits = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof AttemptLimits === "undefined" ? Object : AttemptLimits, typeof Cipher === "undefined" ? Object : Cipher])
], SignInLimits);

export { SignInLimits, accountKey };