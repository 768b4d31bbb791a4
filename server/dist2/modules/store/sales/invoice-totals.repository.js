import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, Xt as object, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { dayOf, inCents, money, text, whole } from "../connection/row-values.js";
import { StoreDatabase } from "../connection/store-database.js";
import { conditionsOf } from "./invoices.repository.js";

// dist/modules/store/sales/invoice-totals.repository.js
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
const totalsRow = object({
	period: text,
	invoices: whole,
	sum: whole,
	largest: money,
	smallest: money
}).transform(({ sum, ...row }) => ({
	...row,
	sum: money.parse(sum),
	average: money.parse(row.invoices === 0 ? 0 : Math.round(sum / row.invoices))
}));
/** What totals are made for: everything, each year, each month. */ const TOTALS_PERIODS = [
	"all",
	"year",
	"month"
];
const PERIODS = {
	all: "''",
	year: `SUBSTR(${dayOf("{Invoice.InvoiceDate}")}, 1, 4)`,
	month: `SUBSTR(${dayOf("{Invoice.InvoiceDate}")}, 1, 7)`
};
var InvoiceTotalsRepository = class {
	constructor(database) {
		this.database = database;
	}
	/** One row for each period that has an order, the earliest first. @throws StoreUnavailableError */ async findByCustomer(customerId, filter, period) {
		const { sql, parameters } = conditionsOf(customerId, filter);
		const total = inCents("{Invoice.Total}");
		const statement = `
      SELECT period, COUNT(*) AS invoices, SUM(cents) AS sum, MAX(cents) AS largest, MIN(cents) AS smallest
      FROM (SELECT ${PERIODS[period]} AS period, ${total} AS cents FROM {Invoice} ${sql}) AS invoices
      GROUP BY period ORDER BY period`;
		return this.database.all(statement, parameters, totalsRow);
	}
};
InvoiceTotalsRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof StoreDatabase === "undefined" ? Object : StoreDatabase])
], InvoiceTotalsRepository);

export { InvoiceTotalsRepository, TOTALS_PERIODS };