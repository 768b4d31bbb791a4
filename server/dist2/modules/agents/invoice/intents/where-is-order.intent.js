import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Intent, call } from "../../understanding/intents/intent.js";
import { columnsFor } from "../../wording/columns.js";
import { table } from "../../wording/markdown.js";
import { say } from "../../wording/texts.js";
import { SILENT } from "../../wording/word-list.js";
import { oneOrder } from "../order-arguments.js";
import { noOrderText, orderValues } from "../order-texts.js";

// dist/modules/agents/invoice/intents/where-is-order.intent.js
const TEXTS = {
	en: {
		digital: "Everything we sell is digital music, so nothing is sent by post.",
		order: "{order} is invoice **{number}** of {date}, for **{total}**:",
		offer: "If one of these songs has not reached you, say “my download is missing” and I will pass that to a person."
	},
	es: {
		digital: "Todo lo que vendemos es música digital, así que no se envía nada por correo.",
		order: "{order} es la factura **{number}** del {date}, por **{total}**:",
		offer: "Si alguna de estas canciones no te ha llegado, di «falta mi descarga» y lo paso a una persona."
	},
	pt: {
		digital: "Tudo o que vendemos é música digital, por isso nada é enviado pelo correio.",
		order: "{order} é a fatura **{number}** de {date}, de **{total}**:",
		offer: "Se alguma destas músicas não chegou, diga “falta o meu download” e eu passo a uma pessoa."
	},
	fr: {
		digital: "Nous ne vendons que de la musique numérique : rien n’est envoyé par la poste.",
		order: "{order} est la facture **{number}** du {date}, pour **{total}** :",
		offer: "Si l’un de ces titres ne vous est pas parvenu, dites « téléchargement manquant » et je le transmets à une personne."
	},
	de: {
		digital: "Wir verkaufen nur digitale Musik, es wird also nichts per Post verschickt.",
		order: "{order} ist Rechnung **{number}** vom {date} über **{total}**:",
		offer: "Falls Sie einen dieser Songs nicht bekommen haben, schreiben Sie „Download fehlt“, und ich gebe das an einen Menschen weiter."
	}
};
/** "Where is my order?", "has it been shipped yet?": nothing is shipped; the order is shown and a person offered. */ var WhereIsOrderIntent = class extends Intent {
	calls(slots) {
		return [call("get_invoice_lines", {
			...oneOrder(slots),
			limit: 25
		})];
	}
	word(answered, context) {
		const { language } = context;
		const digital = say(TEXTS, language, "digital");
		const rows = answered.evidence[0]?.result.rows ?? [];
		if (rows.length === 0) return {
			...SILENT,
			lead: `${digital} ${noOrderText(language)}`
		};
		const columns = columnsFor(context);
		return {
			lead: `${digital} ${say(TEXTS, language, "order", orderValues(answered, context))}`,
			facts: table(rows, [
				columns.text("track"),
				columns.text("artist"),
				columns.text("album"),
				columns.price
			]),
			close: say(TEXTS, language, "offer")
		};
	}
	constructor(...args) {
		super(...args), this.name = "where_is_order", this.agent = "invoice_agent", this.needsIdentity = true, this.cues = {
			en: `where is my order, wheres my order, where is my last order, where is my purchase, where are my songs, where is my music, wheres my music, where is my package, wheres my package, wheres my stuff,
      track my order, track my package, tracking number, order status, status of my order, status of my last order, status of my purchase, delivery, deliver, delivered, delivery status, shipping, shipped, shipment, ship, been sent, my order arrive,
      my order arrived, order coming, when will it arrive, when will my order, when does my order, when do i get my order, when will i get my order, when will i receive`,
			es: `donde esta mi pedido, donde esta mi compra, donde estan mis canciones, estado de mi pedido, enviado, envio, cuando llega, cuando llegara, ha llegado mi pedido, seguimiento`,
			pt: `onde esta o meu pedido, onde esta meu pedido, onde esta a minha encomenda, onde esta minha compra, estado do meu pedido, status do meu pedido, enviado, envio, entrega, quando chega, quando chegara, rastrear`,
			fr: `ou est ma commande, ou sont mes chansons, ou est mon achat, etat de ma commande, suivi de ma commande, suivi, livraison, livree, expediee, envoyee, quand arrive, quand vais je recevoir`,
			de: `wo ist meine bestellung, wo bleibt meine bestellung, wo sind meine songs, wo ist mein einkauf, status meiner bestellung, bestellstatus, lieferung, geliefert, versand, versendet, verschickt, wann kommt, sendungsverfolgung`
		}, this.patterns = [{
			needs: ["cue"],
			likes: [
				"invoice",
				"#invoice",
				"#invoice_id",
				"newest",
				"buy",
				"date",
				"song",
				"download_missing",
				"first_person"
			],
			never: [
				"@artist",
				"@album",
				"@track"
			]
		}];
	}
};

export { WhereIsOrderIntent };