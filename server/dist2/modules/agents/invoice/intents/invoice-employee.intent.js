import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Intent, call } from "../../understanding/intents/intent.js";
import { COMMON } from "../../wording/common-texts.js";
import { dateText, money } from "../../wording/format.js";
import { bold, plain } from "../../wording/markdown.js";
import { field } from "../../wording/rows.js";
import { say } from "../../wording/texts.js";
import { SILENT } from "../../wording/word-list.js";
import { oneOrder } from "../order-arguments.js";
import { noOrderText } from "../order-texts.js";

// dist/modules/agents/invoice/intents/invoice-employee.intent.js
const TEXTS = {
	en: {
		withOrder: "{employee} ({title}) helped you with order **{number}** of {date}, for **{total}**. You can write to {email}.",
		own: "Your support representative is {employee} ({title}). You can write to {email}."
	},
	es: {
		withOrder: "{employee} ({title}) te ayudó con el pedido **{number}** del {date}, de **{total}**. Puedes escribir a {email}.",
		own: "Tu representante es {employee} ({title}). Puedes escribir a {email}."
	},
	pt: {
		withOrder: "{employee} ({title}) ajudou você com o pedido **{number}** de {date}, de **{total}**. Pode escrever para {email}.",
		own: "O seu representante é {employee} ({title}). Pode escrever para {email}."
	},
	fr: {
		withOrder: "{employee} ({title}) vous a aidé pour la commande **{number}** du {date}, de **{total}**. Vous pouvez écrire à {email}.",
		own: "Votre conseiller est {employee} ({title}). Vous pouvez écrire à {email}."
	},
	de: {
		withOrder: "{employee} ({title}) hat Ihnen bei der Bestellung **{number}** vom {date} über **{total}** geholfen. Schreiben Sie an {email}.",
		own: "Ihr Ansprechpartner ist {employee} ({title}), erreichbar unter {email}."
	}
};
/** "Who helped me with it?", "who is my support rep?" Without an order the person's own representative is told. */ var InvoiceEmployeeIntent = class extends Intent {
	calls(slots) {
		return [call("get_employee_by_invoice_and_customer", oneOrder(slots))];
	}
	word(answered, { language, currency }) {
		const result = answered.evidence[0]?.result;
		if (result === void 0) return {
			...SILENT,
			lead: say(COMMON, language, "unavailable")
		};
		const [row] = result.rows;
		if (row === void 0) return {
			...SILENT,
			lead: noOrderText(language)
		};
		const { position, invoice_id: id } = answered.request.details;
		const key = position === void 0 && id === void 0 ? "own" : "withOrder";
		return {
			...SILENT,
			lead: say(TEXTS, language, key, {
				employee: bold(row["employee"]),
				title: plain(row["title"]),
				email: plain(row["email"]),
				number: plain(row["invoice_id"]),
				date: dateText(field(row, "date"), language),
				total: money(row["invoice_total"], currency)
			})
		};
	}
	constructor(...args) {
		super(...args), this.name = "invoice_employee", this.agent = "invoice_agent", this.needsIdentity = true, this.cues = {
			en: `in charge of me, responsible for me, looks after me, looking after me, takes care of me, taking care of me, assigned to me, my contact person, my adviser, my advisor, my agent, my account manager, who supports me, who is supporting me, cares for me, my point of contact`,
			es: `quien me atiende, me atiende, mi asesor, mi asesora, mi agente, responsable de mi, encargado de mi, encargada de mi`,
			pt: `quem me atende, me atende, meu atendente, minha atendente, meu agente, responsavel por mim, cuida de mim`,
			fr: `soccupe de moi, qui soccupe de moi, mon conseiller, ma conseillere, mon interlocuteur, charge de mon compte, responsable de moi`,
			de: `wer betreut mich, betreut mich, mein betreuer, meine betreuerin, zustandig fur mich, fur mich zustandig, kummert sich um mich, mein ansprechpartner, meine ansprechpartnerin`
		}, this.patterns = [
			{
				needs: ["cue"],
				likes: [
					"employee",
					"contact",
					"profile",
					"first_person",
					"human"
				],
				never: ["#invoice"]
			},
			{
				needs: ["employee", "#invoice"],
				likes: [
					"invoice",
					"newest",
					"oldest",
					"largest",
					"smallest",
					"buy",
					"#invoice_id",
					"contact",
					"#from",
					"human"
				]
			},
			{
				needs: ["employee"],
				likes: [
					"invoice",
					"buy",
					"profile",
					"contact",
					"human"
				],
				never: [
					"@artist",
					"@album",
					"@track"
				],
				base: .95
			}
		];
	}
};

export { InvoiceEmployeeIntent };