import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Intent, call, textOf } from "../../understanding/intents/intent.js";
import { COMMON } from "../../wording/common-texts.js";
import { HEADINGS } from "../../wording/headings.js";
import { money, monthText } from "../../wording/format.js";
import { table } from "../../wording/markdown.js";
import { say } from "../../wording/texts.js";
import { SILENT } from "../../wording/word-list.js";
import { noOrdersText, periodOf } from "../order-texts.js";
import { INVOICE_TOTALS } from "./invoice-totals.texts.js";

// dist/modules/agents/invoice/intents/invoice-totals.intent.js
/** Words for a month in the languages, normalised. */ const MONTHS = /\b(month|months|monthly|mes|meses|mensual|mensal|mois|mensuel|monat|monate|monatlich)\b/;
/** Asks for one year or month and not for all of them. */ const ASKS_WHICH = /\b(which|what|best|biggest|que|qué|cual|cuál|qual|quelle?|welche[rsmn]?)\b/iu;
/** "How much have I spent in 2023?", "how many orders have I placed?", "my average order", "spending by year". */ var InvoiceTotalsIntent = class extends Intent {
	notes({ concepts, tokens, text }) {
		const counts = concepts.has("count") && !concepts.has("spend");
		const asked = concepts.has("average") ? "average" : counts ? "number" : "sum";
		if (!concepts.has(`cue:${this.name}`)) return concepts.has("per_year") ? {
			asked,
			by: "year"
		} : { asked };
		const by = MONTHS.test(tokens.map(({ word }) => word).join(" ")) ? "month" : "year";
		const extreme = concepts.has("smallest") ? "least" : "most";
		return {
			asked: ASKS_WHICH.test(text) ? extreme : asked,
			by
		};
	}
	calls(slots) {
		return [call("get_invoice_totals", {
			from: textOf(slots, "from"),
			to: textOf(slots, "to"),
			kind: textOf(slots, "by")
		})];
	}
	word(answered, context) {
		const { language } = context;
		const result = answered.evidence[0]?.result;
		if (result === void 0) return {
			...SILENT,
			lead: say(COMMON, language, "unavailable")
		};
		const [row] = result.rows;
		if (row === void 0 || row["invoices"] === 0) return {
			...SILENT,
			lead: noOrdersText(answered, context)
		};
		const { by } = answered.request.details;
		if (by === "year" || by === "month") return wordPeriods(answered, result.rows, context);
		const { asked } = answered.request.details;
		const key = asked === "average" ? "average" : asked === "number" || asked === "count" ? "count" : "sum";
		return {
			...SILENT,
			lead: say(INVOICE_TOTALS, language, key, {
				...valuesOf(row, context),
				period: periodOf(answered, language)
			})
		};
	}
	constructor(...args) {
		super(...args), this.name = "invoice_totals", this.agent = "invoice_agent", this.needsIdentity = true, this.cues = {
			en: `which year, what year, which years, in which year, in what year, which calendar year, which month, what month, in which month, in what month, per month, by month, each month, every month, monthly, month by month, best year, biggest year`,
			es: `que ano, en que ano, cual ano, que mes, en que mes, cual mes, por mes, cada mes, mensual`,
			pt: `que ano, em que ano, qual ano, em qual ano, que mes, em que mes, qual mes, em qual mes, por mes, cada mes, mensal`,
			fr: `quelle annee, en quelle annee, quel mois, par mois, chaque mois, mensuel`,
			de: `am meisten ausgegeben, am wenigsten ausgegeben, welchem jahr, in welchem jahr, welches jahr, welchem monat, in welchem monat, welcher monat, pro monat, jeden monat, monatlich`
		}, this.patterns = [
			...[
				"spend",
				"buy",
				"invoice",
				"pay"
			].map((matter) => ({
				needs: ["cue", matter],
				likes: [
					"largest",
					"smallest",
					"date",
					"first_person",
					"buy",
					"invoice",
					"pay",
					"spend",
					"count",
					"total",
					"average",
					"song",
					"per_year",
					"#from"
				],
				never: [
					"@artist",
					"@album",
					"@track",
					"employee"
				]
			})),
			{
				needs: ["cue"],
				likes: [
					"largest",
					"smallest",
					"first_person",
					"spend",
					"total",
					"count",
					"per_year",
					"date"
				],
				never: [
					"@artist",
					"@album",
					"@track",
					"song",
					"album",
					"music",
					"employee"
				],
				base: .75
			},
			{
				needs: ["spend"],
				likes: [
					"#from",
					"#unit",
					"total",
					"invoice",
					"pay",
					"average",
					"per_year",
					"count",
					"buy",
					"newest"
				]
			},
			{
				needs: ["total", "#from"],
				likes: [
					"spend",
					"pay",
					"first_person",
					"buy"
				],
				never: [
					"@artist",
					"@album",
					"@track",
					"@genre",
					"song",
					"album",
					"#invoice",
					"invoice",
					"#limit"
				],
				base: .85
			},
			{
				needs: ["total", "invoice"],
				likes: [
					"#from",
					"pay",
					"count",
					"buy",
					"per_year",
					"spend"
				],
				never: [
					"#invoice_id",
					"newest",
					"largest",
					"song",
					"#limit"
				],
				base: .97
			},
			{
				needs: ["average"],
				likes: [
					"invoice",
					"#from",
					"pay",
					"spend",
					"buy",
					"total",
					"price",
					"count"
				],
				never: [
					"@artist",
					"@album",
					"song"
				],
				base: .95
			},
			{
				needs: ["count", "invoice"],
				likes: [
					"#from",
					"buy",
					"total",
					"per_year"
				],
				never: ["song", "#unit"],
				base: .99
			},
			{
				needs: ["pay", "invoice"],
				likes: [
					"#from",
					"total",
					"buy",
					"first_person",
					"spend",
					"price",
					"count"
				],
				never: [
					"#invoice",
					"#unit",
					"#limit",
					"newest",
					"oldest",
					"song",
					"album",
					"@artist",
					"@album",
					"@track",
					"employee",
					"date"
				],
				base: .97
			},
			{
				needs: ["price", "invoice"],
				likes: [
					"#from",
					"total",
					"buy",
					"first_person",
					"spend",
					"pay",
					"count"
				],
				never: [
					"#invoice",
					"#unit",
					"#limit",
					"unit_price",
					"cheapest",
					"dearest",
					"song",
					"album",
					"@artist",
					"@album",
					"@track"
				],
				base: .96
			},
			{
				needs: ["per_year"],
				likes: [
					"invoice",
					"spend",
					"pay",
					"total",
					"count",
					"buy"
				],
				base: .85
			},
			{
				needs: [
					"total",
					"pay",
					"first_person"
				],
				likes: ["#from", "buy"],
				base: .85
			},
			{
				needs: [
					"total",
					"buy",
					"first_person"
				],
				likes: ["#from", "pay"],
				base: .8
			},
			{
				needs: [
					"pay",
					"first_person",
					"#from"
				],
				likes: [
					"total",
					"buy",
					"invoice"
				],
				base: .85
			}
		];
	}
};
function valuesOf(row, { currency }) {
	const amounts = [
		"sum",
		"average",
		"largest",
		"smallest"
	].map((key) => [key, money(row[key], currency)]);
	return {
		...Object.fromEntries(amounts),
		invoices: Number(row["invoices"])
	};
}
/** A table of all years or months, led by the one that was asked for. */ function wordPeriods({ request }, rows, context) {
	const { language } = context;
	const facts = periodsTable(rows, context);
	const { asked } = request.details;
	if (asked !== "most" && asked !== "least") return {
		...SILENT,
		lead: say(INVOICE_TOTALS, language, "years"),
		facts
	};
	const sorted = rows.toSorted((one, other) => Number(other["sum"]) - Number(one["sum"]));
	const row = asked === "most" ? sorted[0] : sorted.at(-1);
	if (row === void 0) return SILENT;
	const best = periodName(row, language);
	return {
		...SILENT,
		lead: say(INVOICE_TOTALS, language, asked, {
			...valuesOf(row, context),
			best
		}),
		facts
	};
}
/** `2024` as it is, `2024-03` as the month in words. */ function periodName(row, language) {
	const period = String(row["period"] ?? "");
	return /^\d{4}-\d\d$/.test(period) ? monthText(`${period}-01`, language) : period;
}
function periodsTable(rows, { language, currency }) {
	return table(rows, [
		{
			heading: say(HEADINGS, language, "period"),
			cell: (row) => periodName(row, language)
		},
		{
			heading: say(HEADINGS, language, "orders"),
			cell: (row) => String(row["invoices"] ?? ""),
			right: true
		},
		{
			heading: say(HEADINGS, language, "total"),
			cell: (row) => money(row["sum"], currency),
			right: true
		}
	]);
}

export { InvoiceTotalsIntent };