import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { InvoicesRepository } from "../../store/sales/invoices.repository.js";
import { listed } from "../arguments/listed.js";

// dist/modules/tools/invoices/own-invoices.js
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
var OwnInvoices = class {
	constructor(invoices) {
		this.invoices = invoices;
	}
	/** A list, or with `position` the one row at that place of it. @throws StoreUnavailableError */ async list(context, filter, wanted, toRow) {
		const page = pageOf(wanted);
		if (context.customerId === null) return listed({
			total: 0,
			rows: []
		}, page, toRow);
		return listed(await this.invoices.findPageByCustomer(context.customerId, filter, page, wanted.order), page, toRow);
	}
	/** One order; null for one that does not exist and for somebody else's alike. @throws StoreUnavailableError */ async findOne(context, { invoice_id, position, order }) {
		if (context.customerId === null) return null;
		const page = invoice_id === void 0 ? pageOf({
			limit: 1,
			offset: 0,
			position
		}) : {
			limit: 1,
			offset: 0
		};
		const filter = invoice_id === void 0 ? {} : { invoiceId: invoice_id };
		const { rows } = await this.invoices.findPageByCustomer(context.customerId, filter, page, order ?? "newest");
		return rows[0] ?? null;
	}
};
OwnInvoices = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof InvoicesRepository === "undefined" ? Object : InvoicesRepository])
], OwnInvoices);
function pageOf({ limit, offset, position }) {
	return position === void 0 ? {
		limit,
		offset
	} : {
		limit: 1,
		offset: position - 1
	};
}

export { OwnInvoices };