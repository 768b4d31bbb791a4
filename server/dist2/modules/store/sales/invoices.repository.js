import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { allOf, readPage } from "../connection/page.js";
import { dayOf, inCents, money, text, whole } from "../connection/row-values.js";
import { StoreDatabase } from "../connection/store-database.js";

// dist/modules/store/sales/invoices.repository.js
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
const invoiceRow = object({
	invoice_id: whole,
	/** `YYYY-MM-DD` */ date: text,
	/** Decimal string with two places. */ total: money,
	/** Pieces bought. */ tracks: whole,
	/** The highest price of one of its lines. */ highest_price: money,
	lowest_price: money
});
/** The ways in which orders can be ordered; every one ends in date and number. */ const INVOICE_ORDERS = [
	"newest",
	"oldest",
	"largest",
	"smallest",
	"highest_price",
	"lowest_price"
];
const DAY = dayOf("{Invoice.InvoiceDate}");
const TOTAL = inCents("{Invoice.Total}");
const NEWEST = "{Invoice.InvoiceDate} DESC, {Invoice.InvoiceId} DESC";
const ORDERS = {
	newest: NEWEST,
	oldest: "{Invoice.InvoiceDate}, {Invoice.InvoiceId}",
	largest: `total DESC, ${NEWEST}`,
	smallest: `total, ${NEWEST}`,
	highest_price: `highest_price DESC, ${NEWEST}`,
	lowest_price: `lowest_price, ${NEWEST}`
};
const COLUMNS = `
  {Invoice.InvoiceId} AS invoice_id, ${DAY} AS date, ${TOTAL} AS total,
  COALESCE(SUM({InvoiceLine.Quantity}), 0) AS tracks,
  COALESCE(MAX(${inCents("{InvoiceLine.UnitPrice}")}), 0) AS highest_price,
  COALESCE(MIN(${inCents("{InvoiceLine.UnitPrice}")}), 0) AS lowest_price`;
const TABLES = "{Invoice} LEFT JOIN {InvoiceLine} ON {InvoiceLine.InvoiceId} = {Invoice.InvoiceId}";
const BY_INVOICE = "GROUP BY {Invoice.InvoiceId}, {Invoice.InvoiceDate}, {Invoice.Total}";
var InvoicesRepository = class {
	constructor(database) {
		this.database = database;
	}
	/** @throws StoreUnavailableError */ async findPageByCustomer(customerId, filter, page, order) {
		const { sql, parameters } = conditionsOf(customerId, filter);
		const from = `${TABLES} ${sql} ${BY_INVOICE}`;
		const list = {
			key: "{Invoice.InvoiceId}",
			columns: COLUMNS,
			from,
			parameters,
			order: ORDERS[order]
		};
		return readPage(this.database, list, invoiceRow, page);
	}
};
InvoicesRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof StoreDatabase === "undefined" ? Object : StoreDatabase])
], InvoicesRepository);
/** The WHERE clause for orders of one customer; the customer always stands in it. */ function conditionsOf(customerId, filter) {
	return allOf([
		{
			sql: "{Invoice.CustomerId} = ?",
			parameters: [customerId]
		},
		...compared("{Invoice.InvoiceId} = ?", filter.invoiceId),
		...compared(`${DAY} >= ?`, filter.from),
		...compared(`${DAY} <= ?`, filter.to),
		...compared(`${TOTAL} >= ?`, filter.leastCents),
		...compared(`${TOTAL} <= ?`, filter.mostCents)
	]);
}
function compared(sql, value) {
	return value === void 0 ? [] : [{
		sql,
		parameters: [value]
	}];
}

export { INVOICE_ORDERS, InvoicesRepository, conditionsOf };