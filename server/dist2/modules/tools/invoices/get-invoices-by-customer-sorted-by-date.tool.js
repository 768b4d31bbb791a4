import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Ht as _enum, Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { SchemaTool } from "../arguments/schema-tool.js";
import { from, pageArguments, position, to } from "../arguments/tool-arguments.js";
import { toInvoiceRow } from "./invoice-rows.js";
import { OwnInvoices } from "./own-invoices.js";

// dist/modules/tools/invoices/get-invoices-by-customer-sorted-by-date.tool.js
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
const schema = object({
	order: _enum(["newest", "oldest"]).default("newest"),
	from: from.optional(),
	to: to.optional(),
	position: position.optional(),
	...pageArguments
});
var GetInvoicesByCustomerSortedByDateTool = class extends SchemaTool {
	constructor(invoices) {
		super(), this.invoices = invoices, this.name = "get_invoices_by_customer_sorted_by_date", this.toolset = "invoices", this.description = "Lists the own orders of the customer by date, all or those of a period, or the one at a place such as the last.", this.schema = schema, this.needsIdentity = true;
	}
	async answer(given, context) {
		return this.invoices.list(context, {
			from: given.from,
			to: given.to
		}, given, toInvoiceRow);
	}
};
GetInvoicesByCustomerSortedByDateTool = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof OwnInvoices === "undefined" ? Object : OwnInvoices])
], GetInvoicesByCustomerSortedByDateTool);

export { GetInvoicesByCustomerSortedByDateTool };