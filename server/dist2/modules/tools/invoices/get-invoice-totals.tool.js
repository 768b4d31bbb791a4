import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Ht as _enum, Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { InvoiceTotalsRepository, TOTALS_PERIODS } from "../../store/sales/invoice-totals.repository.js";
import { listed, nothingFound } from "../arguments/listed.js";
import { SchemaTool } from "../arguments/schema-tool.js";
import { from, pageArguments, to } from "../arguments/tool-arguments.js";

// dist/modules/tools/invoices/get-invoice-totals.tool.js
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
	kind: _enum(TOTALS_PERIODS).default("all").describe("One sum for everything, for each year or for each month"),
	from: from.optional(),
	to: to.optional(),
	...pageArguments
});
var GetInvoiceTotalsTool = class extends SchemaTool {
	constructor(totals) {
		super(), this.totals = totals, this.name = "get_invoice_totals", this.toolset = "invoices", this.description = "Tells how many orders the customer made and how much was spent, in all or by year or month.", this.schema = schema, this.needsIdentity = true;
	}
	async answer(given, { customerId }) {
		if (customerId === null) return nothingFound();
		const all = await this.totals.findByCustomer(customerId, {
			from: given.from,
			to: given.to
		}, given.kind);
		const rows = all.slice(given.offset, given.offset + given.limit);
		return listed({
			total: all.length,
			rows
		}, given, toTotalsRow);
	}
};
GetInvoiceTotalsTool = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof InvoiceTotalsRepository === "undefined" ? Object : InvoiceTotalsRepository])
], GetInvoiceTotalsTool);
function toTotalsRow({ period, invoices, sum, average, largest, smallest }) {
	return {
		period: period === "" ? null : period,
		invoices,
		sum,
		average,
		largest,
		smallest
	};
}

export { GetInvoiceTotalsTool };