import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { TalkIntent } from "../talk-intent.js";

// dist/modules/agents/supervisor/intents/goodbye.intent.js
/** "Goodbye". */ var GoodbyeIntent = class extends TalkIntent {
	constructor(...args) {
		super(...args), this.name = "goodbye", this.patterns = [{
			needs: ["goodbye"],
			likes: ["thanks", "greeting"],
			base: .8
		}], this.texts = {
			en: { answer: "Goodbye, and enjoy the music!" },
			es: { answer: "¡Hasta pronto y que disfrutes de la música!" },
			pt: { answer: "Até logo e boa música!" },
			fr: { answer: "Au revoir et bonne écoute !" },
			de: { answer: "Auf Wiedersehen und viel Freude mit der Musik!" }
		};
	}
};

export { GoodbyeIntent };