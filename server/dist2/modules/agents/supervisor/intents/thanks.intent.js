import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { TalkIntent } from "../talk-intent.js";

// dist/modules/agents/supervisor/intents/thanks.intent.js
/** "Thank you". */ var ThanksIntent = class extends TalkIntent {
	constructor(...args) {
		super(...args), this.name = "thanks", this.patterns = [{
			needs: ["thanks"],
			likes: ["goodbye"],
			base: .75
		}], this.texts = {
			en: { answer: "You are welcome! Is there anything else I can look up for you?" },
			es: { answer: "¡De nada! ¿Quieres que busque algo más?" },
			pt: { answer: "De nada! Posso procurar mais alguma coisa?" },
			fr: { answer: "Avec plaisir ! Puis-je chercher autre chose pour vous ?" },
			de: { answer: "Gern geschehen! Kann ich noch etwas für Sie nachsehen?" }
		};
	}
};

export { ThanksIntent };