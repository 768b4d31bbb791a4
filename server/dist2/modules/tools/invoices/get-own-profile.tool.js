import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { CustomersRepository } from "../../store/sales/customers.repository.js";
import { allRows, nothingFound } from "../arguments/listed.js";
import { SchemaTool } from "../arguments/schema-tool.js";

// dist/modules/tools/invoices/get-own-profile.tool.js
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
const schema = object({});
var GetOwnProfileTool = class extends SchemaTool {
	constructor(customers) {
		super(), this.customers = customers, this.name = "get_own_profile", this.toolset = "invoices", this.description = "Tells what the store knows of the customer: name, company, address, phone and fax number, e-mail address, who looks after them.", this.schema = schema, this.needsIdentity = true;
	}
	async answer(_, { customerId }) {
		const profile = customerId === null ? null : await this.customers.findProfile(customerId);
		if (profile === null) return nothingFound();
		const { support_representative: representative, ...rest } = profile;
		return allRows([{
			...rest,
			support_representative: representative === "" ? null : representative
		}]);
	}
};
GetOwnProfileTool = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof CustomersRepository === "undefined" ? Object : CustomersRepository])
], GetOwnProfileTool);

export { GetOwnProfileTool };