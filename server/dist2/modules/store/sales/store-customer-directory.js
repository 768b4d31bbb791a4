import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { CustomerDirectory } from "../../users/customer-directory.contract.js";
import { CustomersRepository } from "./customers.repository.js";

// dist/modules/store/sales/store-customer-directory.js
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
/** Something at something with a dot; no blank, no list, no wildcard. */ const EMAIL = /^[^\s@%,;<>"]{1,64}@[^\s@%,;<>"]{1,255}\.[^\s@%,;<>".]{2,}$/;
const PHONE = /^\+?[\d\s().\-/]{7,30}$/;
const LEAST_DIGITS = 7;
var StoreCustomerDirectory = class extends CustomerDirectory {
	constructor(customers) {
		super(), this.customers = customers;
	}
	async findByEmail(email) {
		return EMAIL.test(email) ? onlyOne(await this.customers.findIdentitiesByEmail(email)) : null;
	}
	async findById(customerId) {
		if (!Number.isSafeInteger(customerId) || customerId < 1 || customerId > 2147483647) return null;
		const found = await this.customers.findIdentity(customerId);
		return found === null ? null : toEntry(found);
	}
	async findByPhone(phone) {
		const digits = digitsOf(phone);
		if (!PHONE.test(phone) || digits.length < LEAST_DIGITS) return null;
		return onlyOne((await this.customers.findIdentitiesWithPhone()).filter((customer) => digitsOf(customer.phone) === digits));
	}
};
StoreCustomerDirectory = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof CustomersRepository === "undefined" ? Object : CustomersRepository])
], StoreCustomerDirectory);
function digitsOf(phone) {
	return phone.replace(/\D/g, "");
}
function onlyOne(found) {
	const [first, second] = found;
	return first === void 0 || second !== void 0 ? null : toEntry(first);
}
function toEntry({ customerId, email, firstName, lastName }) {
	return {
		customerId,
		email,
		firstName,
		lastName
	};
}

export { StoreCustomerDirectory };