import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { TalkIntent } from "../talk-intent.js";

// dist/modules/agents/supervisor/intents/privacy-refusal.intent.js
/** Anything that belongs to somebody else: the same words whether or not that person or order exists. */ var PrivacyRefusalIntent = class extends TalkIntent {
	constructor(...args) {
		super(...args), this.name = "privacy_refusal", this.patterns = [], this.texts = {
			en: { answer: "I can only show you your own orders and details, never those of anybody else. If you would like to see yours, just ask." },
			es: { answer: "Solo puedo mostrarte tus propios pedidos y datos, nunca los de otra persona. Si quieres ver los tuyos, dímelo." },
			pt: { answer: "Só posso mostrar os seus próprios pedidos e dados, nunca os de outra pessoa. Se quiser ver os seus, é só pedir." },
			fr: { answer: "Je ne peux montrer que vos propres commandes et données, jamais celles d’une autre personne. Si vous voulez voir les vôtres, demandez-moi." },
			de: { answer: "Ich kann nur Ihre eigenen Bestellungen und Daten zeigen, nie die von anderen. Wenn Sie Ihre sehen möchten, fragen Sie einfach." }
		};
	}
};

export { PrivacyRefusalIntent };