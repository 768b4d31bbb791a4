import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Ht as _enum, Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { SchemaTool } from "../arguments/schema-tool.js";
import { from, leastAmount, mostAmount, pageArguments, position, to, toCents } from "../arguments/tool-arguments.js";
import { toInvoiceRow } from "./invoice-rows.js";
import { OwnInvoices } from "./own-invoices.js";

// dist/modules/tools/invoices/get-invoices-sorted-by-total.tool.js
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
	order: _enum(["largest", "smallest"]).default("largest"),
	minimum: leastAmount.optional(),
	maximum: mostAmount.optional(),
	from: from.optional(),
	to: to.optional(),
	position: position.optional(),
	...pageArguments
});
var GetInvoicesSortedByTotalTool = class extends SchemaTool {
	constructor(invoices) {
		super(), this.invoices = invoices, this.name = "get_invoices_sorted_by_total", this.toolset = "invoices", this.description = "Lists the own orders of the customer by amount, such as the largest one or those above a sum.", this.schema = schema, this.needsIdentity = true;
	}
	async answer(given, context) {
		const { from: first, to: last, minimum, maximum } = given;
		const filter = {
			from: first,
			to: last,
			leastCents: toCents(minimum),
			mostCents: toCents(maximum)
		};
		return this.invoices.list(context, filter, given, toInvoiceRow);
	}
};
GetInvoicesSortedByTotalTool = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof OwnInvoices === "undefined" ? Object : OwnInvoices])
], GetInvoicesSortedByTotalTool);

export { GetInvoicesSortedByTotalTool };