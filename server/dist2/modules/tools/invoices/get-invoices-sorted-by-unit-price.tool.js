import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Ht as _enum, Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { SchemaTool } from "../arguments/schema-tool.js";
import { from, pageArguments, to } from "../arguments/tool-arguments.js";
import { toInvoiceRow } from "./invoice-rows.js";
import { OwnInvoices } from "./own-invoices.js";

// dist/modules/tools/invoices/get-invoices-sorted-by-unit-price.tool.js
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
	order: _enum(["highest", "lowest"]).default("highest"),
	from: from.optional(),
	to: to.optional(),
	...pageArguments
});
var GetInvoicesSortedByUnitPriceTool = class extends SchemaTool {
	constructor(invoices) {
		super(), this.invoices = invoices, this.name = "get_invoices_sorted_by_unit_price", this.toolset = "invoices", this.description = "Lists the own orders of the customer by the price of single tracks in them.", this.schema = schema, this.needsIdentity = true;
	}
	async answer(given, context) {
		const isHighest = given.order === "highest";
		const wanted = {
			...given,
			order: isHighest ? "highest_price" : "lowest_price"
		};
		return this.invoices.list(context, {
			from: given.from,
			to: given.to
		}, wanted, (invoice) => ({
			...toInvoiceRow(invoice),
			unit_price: isHighest ? invoice.highest_price : invoice.lowest_price
		}));
	}
};
GetInvoicesSortedByUnitPriceTool = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof OwnInvoices === "undefined" ? Object : OwnInvoices])
], GetInvoicesSortedByUnitPriceTool);

export { GetInvoicesSortedByUnitPriceTool };