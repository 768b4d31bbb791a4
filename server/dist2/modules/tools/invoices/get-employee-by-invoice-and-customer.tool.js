import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Ht as _enum, Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { CustomersRepository } from "../../store/sales/customers.repository.js";
import { allRows, nothingFound } from "../arguments/listed.js";
import { SchemaTool } from "../arguments/schema-tool.js";
import { invoiceId, position } from "../arguments/tool-arguments.js";
import { OwnInvoices } from "./own-invoices.js";

// dist/modules/tools/invoices/get-employee-by-invoice-and-customer.tool.js
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
	invoice_id: invoiceId.optional(),
	position: position.optional(),
	order: _enum([
		"newest",
		"oldest",
		"largest",
		"smallest"
	]).default("newest")
});
var GetEmployeeByInvoiceAndCustomerTool = class extends SchemaTool {
	constructor(invoices, customers) {
		super(), this.invoices = invoices, this.customers = customers, this.name = "get_employee_by_invoice_and_customer", this.toolset = "invoices", this.description = "Tells which employee helped the customer with one of the own orders.", this.schema = schema, this.needsIdentity = true;
	}
	async answer(given, context) {
		const invoice = await this.invoices.findOne(context, given);
		if (invoice === null || context.customerId === null) return nothingFound();
		const representative = await this.customers.findRepresentative(context.customerId);
		if (representative === null) return nothingFound();
		return allRows([{
			invoice_id: invoice.invoice_id,
			date: invoice.date,
			invoice_total: invoice.total,
			...representative
		}]);
	}
};
GetEmployeeByInvoiceAndCustomerTool = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof OwnInvoices === "undefined" ? Object : OwnInvoices, typeof CustomersRepository === "undefined" ? Object : CustomersRepository])
], GetEmployeeByInvoiceAndCustomerTool);

export { GetEmployeeByInvoiceAndCustomerTool };