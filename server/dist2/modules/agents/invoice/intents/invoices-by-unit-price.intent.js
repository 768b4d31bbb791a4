import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Intent, call, textOf } from "../../understanding/intents/intent.js";
import { page } from "../../understanding/intents/paging.js";
import { sortText } from "../../wording/sort-texts.js";
import { wordList } from "../../wording/word-list.js";
import { periodOf } from "../order-texts.js";

// dist/modules/agents/invoice/intents/invoices-by-unit-price.intent.js
const TEXTS = {
	en: {
		found: "These are your {total|order|orders}{period} by the price of single songs",
		count: "You have {total|order|orders}{period}.",
		none: "I find no orders of yours{period}.",
		order: "most expensive first"
	},
	es: {
		found: "Estos son tus {total|pedido|pedidos}{period} por precio unitario",
		count: "Tienes {total|pedido|pedidos}{period}.",
		none: "No encuentro pedidos tuyos{period}."
	},
	pt: {
		found: "Estes são os seus {total|pedido|pedidos}{period} por preço unitário",
		count: "Você tem {total|pedido|pedidos}{period}.",
		none: "Não encontro pedidos seus{period}."
	},
	fr: {
		found: "Voici vos {total|commande|commandes}{period} par prix unitaire",
		count: "Vous avez {total|commande|commandes}{period}.",
		none: "Je ne trouve aucune commande de votre part{period}."
	},
	de: {
		found: "Das sind Ihre {total|Bestellung|Bestellungen}{period} nach Einzelpreis",
		count: "Sie haben {total|Bestellung|Bestellungen}{period}.",
		none: "Ich finde keine Bestellungen von Ihnen{period}."
	}
};
/** "My invoices sorted by unit price", "which orders have the most expensive songs?" */ var InvoicesByUnitPriceIntent = class extends Intent {
	notes({ concepts }) {
		return { order: concepts.has("cheapest") || concepts.has("smallest") ? "lowest" : "highest" };
	}
	calls(slots) {
		const period = {
			from: textOf(slots, "from"),
			to: textOf(slots, "to")
		};
		return [call("get_invoices_sorted_by_unit_price", {
			order: textOf(slots, "order"),
			...period,
			...page(slots)
		})];
	}
	word(answered, context) {
		const lowest = answered.request.details["order"] === "lowest";
		return wordList(answered, context, {
			texts: TEXTS,
			values: { period: periodOf(answered, context.language) },
			order: sortText(lowest ? "cheapest" : "dearest", context.language),
			columns: (columns) => [
				columns.invoice,
				columns.date,
				columns.price,
				columns.count("tracks"),
				columns.total
			]
		});
	}
	constructor(...args) {
		super(...args), this.name = "invoices_by_unit_price", this.agent = "invoice_agent", this.needsIdentity = true, this.patterns = [
			{
				needs: ["unit_price", "invoice"],
				likes: [
					"price",
					"dearest",
					"cheapest",
					"largest",
					"smallest",
					"#from",
					"#limit",
					"song",
					"first_person"
				]
			},
			{
				needs: ["unit_price", "buy"],
				likes: [
					"price",
					"dearest",
					"cheapest",
					"#from",
					"song"
				],
				base: .95
			},
			{
				needs: [
					"invoice",
					"song",
					"dearest"
				],
				likes: [
					"buy",
					"contain",
					"#from",
					"have"
				],
				never: ["#invoice"],
				base: .97
			}
		];
	}
};

export { InvoicesByUnitPriceIntent };