import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { TalkIntent } from "../talk-intent.js";

// dist/modules/agents/supervisor/intents/declined.intent.js
/** "No, thanks", and "yes" with nothing to say yes to. */ var DeclinedIntent = class extends TalkIntent {
	constructor(...args) {
		super(...args), this.name = "declined", this.patterns = [{
			needs: ["no"],
			likes: ["thanks"],
			base: .7
		}, {
			needs: ["yes"],
			never: [
				"ask",
				"who",
				"how"
			],
			base: .55
		}], this.texts = {
			en: { answer: "All right. What else can I look up for you?" },
			es: { answer: "De acuerdo. ¿Qué más puedo buscar?" },
			pt: { answer: "Certo. O que mais posso procurar?" },
			fr: { answer: "D’accord. Que puis-je chercher d’autre ?" },
			de: { answer: "In Ordnung. Was darf ich noch nachsehen?" }
		};
	}
};

export { DeclinedIntent };