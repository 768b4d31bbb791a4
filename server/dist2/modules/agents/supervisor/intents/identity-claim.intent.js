import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { TalkIntent } from "../talk-intent.js";

// dist/modules/agents/supervisor/intents/identity-claim.intent.js
/** A person says who they are and asks nothing yet: the identity is proven first. */ var IdentityClaimIntent = class extends TalkIntent {
	constructor(...args) {
		super(...args), this.name = "identity_claim", this.needsIdentity = true, this.patterns = [], this.texts = {
			en: { answer: "Thank you, I know who you are now. What would you like to know about your orders?" },
			es: { answer: "Gracias, ya sé quién eres. ¿Qué quieres saber de tus pedidos?" },
			pt: { answer: "Obrigado, já sei quem é. O que quer saber sobre os seus pedidos?" },
			fr: { answer: "Merci, je sais maintenant qui vous êtes. Que souhaitez-vous savoir sur vos commandes ?" },
			de: { answer: "Danke, jetzt weiß ich, wer Sie sind. Was möchten Sie zu Ihren Bestellungen wissen?" }
		};
	}
};

export { IdentityClaimIntent };