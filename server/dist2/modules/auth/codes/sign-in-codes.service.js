import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, en as string, qt as int, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { now, secondsFrom } from "../../../common/clock.js";
import { Cipher } from "../../../common/encryption/cipher.js";
import { addressGroup } from "../../../common/throttling/address-group.js";
import { AuditService } from "../../audit/audit.service.js";
import { CustomerDirectory } from "../../users/customer-directory.contract.js";
import { foldLogin } from "../../users/login-name.js";
import { UsersService } from "../../users/users.service.js";
import { WrongCodeError } from "../errors/wrong-code.error.js";
import { SessionStarter } from "../sign-in/session-starter.js";
import { SignInCodeMail } from "./sign-in-code.mail.js";
import { SignInCodeRepository } from "./sign-in-code.repository.js";
import { randomInt } from "node:crypto";

// dist/modules/auth/codes/sign-in-codes.service.js
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
const DIGITS = 6;
const LIFE_SECONDS = 600;
const ALLOWED_TRIES = 5;
const CODES_PER_HOUR = 5;
/** However many networks ask, a mailbox gets no more than this; strangers must have several to use it up. */ const CODES_PER_HOUR_FROM_ALL = 30;
const ADDRESS_PURPOSE = "auth.sign-in-code.address";
const CUSTOMER_PURPOSE = "auth.sign-in-code.customer";
const REQUESTER_PURPOSE = "auth.sign-in-code.requester";
const CODE_PURPOSE = "auth.sign-in-code.code";
const customerSchema = object({
	customerId: int(),
	email: string(),
	firstName: string(),
	lastName: string()
}).nullable();
var SignInCodesService = class {
	constructor(codes, directory, users, mail, starter, audit, cipher) {
		this.codes = codes;
		this.directory = directory;
		this.users = users;
		this.mail = mail;
		this.starter = starter;
		this.audit = audit;
		this.cipher = cipher;
	}
	/** Sends a code to the address when the store knows it. Says nothing about whether it did. @throws StoreUnavailableError. */ async request(email, { address }) {
		const at = now();
		const addressHash = this.hashOfAddress(email);
		await this.codes.deleteOlderThan(secondsFrom(-86400, at));
		const customer = await this.directory.findByEmail(email);
		const requesterHash = this.hashOfRequester(addressHash, address);
		const { all, own } = await this.codes.countSince(addressHash, requesterHash, secondsFrom(-3600, at));
		if (own >= CODES_PER_HOUR || all >= CODES_PER_HOUR_FROM_ALL) return;
		const code = randomInt(10 ** DIGITS).toString().padStart(DIGITS, "0");
		await this.codes.insert({
			addressHash,
			requesterHash,
			sealedCustomer: this.cipher.seal(CUSTOMER_PURPOSE, JSON.stringify(customer)),
			codeHash: this.hashOfCode(addressHash, code),
			createdAt: at,
			expiresAt: secondsFrom(LIFE_SECONDS, at)
		});
		this.mail.send(customer, code);
	}
	/** Signs in with a code, making the customer's account when there is none. @throws WrongCodeError. */ async redeem(email, code, visitor) {
		const customer = await this.spend(this.hashOfAddress(email), code, visitor);
		const user = customer === null ? null : await this.users.findOrCreateForCustomer(customer);
		if (user === null) {
			await this.audit.record({
				actor: "anonymous",
				action: "auth.login_failed",
				subject: "user:unknown",
				details: { method: "code" }
			});
			throw new WrongCodeError();
		}
		return this.starter.start(user, visitor, "code");
	}
	async spend(addressHash, code, { address }) {
		const at = now();
		const last = await this.codes.findLast(addressHash, this.hashOfRequester(addressHash, address));
		if (last === null || at >= last.expiresAt || !await this.codes.takeTry(last.id, ALLOWED_TRIES)) return null;
		if (last.codeHash !== this.hashOfCode(addressHash, code) || !await this.codes.markUsed(last.id, at)) return null;
		return this.customerOf(last);
	}
	customerOf({ sealedCustomer }) {
		return customerSchema.parse(JSON.parse(this.cipher.open(CUSTOMER_PURPOSE, sealedCustomer)));
	}
	hashOfAddress(email) {
		return this.cipher.keyedHash(ADDRESS_PURPOSE, foldLogin(email));
	}
	hashOfRequester(addressHash, address) {
		return this.cipher.keyedHash(REQUESTER_PURPOSE, `${addressHash} ${addressGroup(address)}`);
	}
	hashOfCode(addressHash, code) {
		return this.cipher.keyedHash(CODE_PURPOSE, `${addressHash} ${code}`);
	}
};
SignInCodesService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof SignInCodeRepository === "undefined" ? Object : SignInCodeRepository,
		typeof CustomerDirectory === "undefined" ? Object : CustomerDirectory,
		typeof UsersService === "undefined" ? Object : UsersService,
		typeof SignInCodeMail === "undefined" ? Object : SignInCodeMail,
		typeof SessionStarter === "undefined" ? Object : SessionStarter,
		typeof AuditService === "undefined" ? Object : AuditService,
		typeof Cipher === "undefined" ? Object : Cipher
	])
], SignInCodesService);

export { SignInCodesService };