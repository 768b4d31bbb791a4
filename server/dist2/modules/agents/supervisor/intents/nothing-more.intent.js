import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { TalkIntent } from "../talk-intent.js";

// dist/modules/agents/supervisor/intents/nothing-more.intent.js
/** "Show more" at the end of a list. */ var NothingMoreIntent = class extends TalkIntent {
	constructor(...args) {
		super(...args), this.name = "nothing_more", this.patterns = [], this.texts = {
			en: { answer: "That was all of it – there is nothing more to show." },
			es: { answer: "Eso era todo: no hay nada más que mostrar." },
			pt: { answer: "Era tudo: não há mais nada para mostrar." },
			fr: { answer: "C’était tout : il n’y a rien de plus à montrer." },
			de: { answer: "Das war alles – mehr gibt es nicht zu zeigen." }
		};
	}
};

export { NothingMoreIntent };