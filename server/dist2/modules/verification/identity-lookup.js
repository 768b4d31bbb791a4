import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { CustomerDirectory } from "../users/customer-directory.contract.js";

// dist/modules/verification/identity-lookup.js
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
var IdentityLookup = class {
	constructor(directory) {
		this.directory = directory;
	}
	/** @throws StoreUnavailableError when the store cannot be read. */ async find(identifier) {
		switch (identifier.kind) {
			case "email": return this.directory.findByEmail(identifier.email);
			case "phone": return this.directory.findByPhone(identifier.digits);
			case "customer_id": return this.directory.findById(identifier.customerId);
		}
	}
	/** Asks the store for nobody too (id 0), so that a claim without a customer costs the same. */ async findAgain(customerId) {
		return this.directory.findById(customerId ?? 0);
	}
};
IdentityLookup = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof CustomerDirectory === "undefined" ? Object : CustomerDirectory])
], IdentityLookup);

export { IdentityLookup };