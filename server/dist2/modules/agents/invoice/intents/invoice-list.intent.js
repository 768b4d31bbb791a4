import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { askedCount } from "../../understanding/intents/asked-count.js";
import { Intent } from "../../understanding/intents/intent.js";
import { page } from "../../understanding/intents/paging.js";
import { money } from "../../wording/format.js";
import { say } from "../../wording/texts.js";
import { SILENT, wordList } from "../../wording/word-list.js";
import { amountsOf } from "../amount-texts.js";
import { listOrders } from "../order-arguments.js";
import { noOrdersText, orderName, orderValues, ordersSortText, periodOf } from "../order-texts.js";

// dist/modules/agents/invoice/intents/invoice-list.intent.js
const TEXTS = {
	en: {
		found: "You have {total|order|orders}{amounts}{period}",
		count: "You have {total|order|orders}{amounts}{period}.",
		none: "I find no orders of yours.",
		sum: "Together, these {shown|order|orders} come to **{sum}**",
		one: "{order} is invoice **{number}** of {date}, for **{total}**",
		order: ""
	},
	es: {
		found: "Tienes {total|pedido|pedidos}{amounts}{period}",
		count: "Tienes {total|pedido|pedidos}{amounts}{period}.",
		sum: "En total, {shown|pedido suma|pedidos suman} **{sum}**",
		one: "{order} es la factura **{number}** del {date}, por **{total}**"
	},
	pt: {
		found: "Você tem {total|pedido|pedidos}{amounts}{period}",
		count: "Você tem {total|pedido|pedidos}{amounts}{period}.",
		sum: "Ao todo, {shown|pedido soma|pedidos somam} **{sum}**",
		one: "{order} é a fatura **{number}** de {date}, no valor de **{total}**"
	},
	fr: {
		found: "Vous avez {total|commande|commandes}{amounts}{period}",
		count: "Vous avez {total|commande|commandes}{amounts}{period}.",
		sum: "Au total, {shown|commande|commandes} : **{sum}**",
		one: "{order} est la facture **{number}** du {date}, d’un montant de **{total}**"
	},
	de: {
		found: "Sie haben {total|Bestellung|Bestellungen}{amounts}{period}",
		count: "Sie haben {total|Bestellung|Bestellungen}{amounts}{period}.",
		sum: "Zusammen kosten {shown|Bestellung|Bestellungen} **{sum}**",
		one: "{order} ist die Rechnung **{number}** vom {date} über **{total}**"
	}
};
const BY_AMOUNT = /* @__PURE__ */ new Set([
	"largest",
	"dearest",
	"smallest",
	"cheapest"
]);
const SUMS = [
	"total",
	"pay",
	"spend"
];
/** "Show my orders", "my last three invoices", "invoices over $5 in 2024", "how many orders have I placed?" */ var InvoiceListIntent = class extends Intent {
	notes(reading) {
		const sum = SUMS.some((concept) => reading.concepts.has(concept)) && reading.figures.limit !== void 0;
		return {
			...askedCount(reading),
			order: orderOf(reading),
			...sum && { sum },
			...isRange(reading) && { range: true }
		};
	}
	calls(slots) {
		return [listOrders(slots, page(slots))];
	}
	word(answered, context) {
		if (answered.evidence[0]?.result.total === 0) return {
			...SILENT,
			lead: noOrdersText(answered, context)
		};
		return wordList(answered, context, {
			texts: TEXTS,
			found: leadOf(answered, context),
			values: {
				period: periodOf(answered, context.language),
				amounts: amountsOf(answered, context)
			},
			order: ordersSortText(answered.request.details["order"], context.language),
			columns: (columns) => [
				columns.invoice,
				columns.date,
				columns.count("tracks"),
				columns.total
			]
		});
	}
	constructor(...args) {
		super(...args), this.name = "invoice_list", this.agent = "invoice_agent", this.needsIdentity = true, this.patterns = [
			{
				needs: ["invoice"],
				likes: [
					"#from",
					"#unit",
					"#limit",
					"newest",
					"oldest",
					"largest",
					"smallest",
					"dearest",
					"cheapest",
					"date",
					"buy",
					"pay",
					"first_person",
					"have"
				],
				never: ["#invoice_id"],
				base: .92
			},
			{
				needs: [
					"invoice",
					"#unit",
					"count"
				],
				likes: [
					"#from",
					"pay",
					"total",
					"first_person"
				],
				never: ["#invoice_id"]
			},
			...[
				"total",
				"pay",
				"spend"
			].map((sum) => ({
				needs: [
					sum,
					"#limit",
					"invoice"
				],
				likes: [
					"total",
					"pay",
					"spend",
					"newest",
					"oldest",
					"largest",
					"smallest",
					"first_person",
					"buy",
					"#from"
				],
				never: [
					"#invoice_id",
					"song",
					"average"
				]
			})),
			{
				needs: ["buy", "first_person"],
				likes: [
					"#from",
					"#unit",
					"#limit",
					"newest",
					"date",
					"count"
				],
				never: ["recommend", "similar"],
				base: .8
			},
			{
				needs: ["#from", "buy"],
				likes: [
					"date",
					"count",
					"have"
				],
				never: [
					"recommend",
					"similar",
					"song",
					"album",
					"@artist",
					"@album",
					"@track",
					"@genre"
				],
				base: .75
			},
			{
				needs: [
					"#from",
					"pay",
					"first_person"
				],
				likes: ["#unit"],
				base: .7
			},
			{
				needs: [
					"#unit",
					"pay",
					"first_person"
				],
				likes: [
					"#from",
					"invoice",
					"total"
				],
				never: ["song", "album"],
				base: .86
			}
		];
	}
};
/** The sum of the orders shown, or the one order that is the largest or smallest, where that was asked. */ function leadOf(answered, context) {
	const { details } = answered.request;
	const rows = answered.evidence[0]?.result.rows ?? [];
	if (rows.length === 0 || details["offset"] !== void 0) return void 0;
	if (details["sum"] === true) {
		const cents = rows.reduce((sum, row) => sum + Math.round(Number(row["total"]) * 100), 0);
		const values = {
			shown: rows.length,
			sum: money((cents / 100).toFixed(2), context.currency)
		};
		return say(TEXTS, context.language, "sum", values);
	}
	if (!((details["order"] === "largest" || details["order"] === "smallest") && details["range"] === void 0) || details["unit"] !== void 0 || details["limit"] !== void 0) return void 0;
	return say(TEXTS, context.language, "one", {
		...orderValues(answered, context),
		order: orderName(answered, context.language, 1)
	});
}
/** "From the cheapest to the most expensive" asks for all of them. */ function isRange({ concepts }) {
	return (concepts.has("largest") || concepts.has("dearest")) && (concepts.has("smallest") || concepts.has("cheapest"));
}
function orderOf(reading) {
	const { concepts, matches } = reading;
	if (isRange(reading)) return matches.find(({ concepts: meant }) => meant.some((concept) => BY_AMOUNT.has(concept)))?.concepts.some((concept) => concept === "largest" || concept === "dearest") ? "largest" : "smallest";
	if (concepts.has("largest") || concepts.has("dearest")) return "largest";
	if (concepts.has("smallest") || concepts.has("cheapest")) return "smallest";
	return concepts.has("oldest") ? "oldest" : "newest";
}

export { InvoiceListIntent };