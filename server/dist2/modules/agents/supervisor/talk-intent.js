import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Intent } from "../understanding/intents/intent.js";
import { say } from "../wording/texts.js";

// dist/modules/agents/supervisor/talk-intent.js
/** An intent that is answered with a sentence and no tool. */ var TalkIntent = class extends Intent {
	calls() {
		return [];
	}
	word(_answered, { language, storeName }) {
		return {
			lead: say(this.texts, language, "answer", { store: storeName }),
			facts: "",
			close: ""
		};
	}
	constructor(...args) {
		super(...args), this.agent = "supervisor";
	}
};

export { TalkIntent };