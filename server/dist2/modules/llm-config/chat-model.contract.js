import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/llm-config/chat-model.contract.js
/** A message to a model. */ /** The model in force: picks the connection, keeps health fresh, guards calls with a queue, limits and a breaker. */ var ActiveModel = class {
	/** Whether the model in force can be offered tools. */ get callsTools() {
		return false;
	}
	/** The last failure; null while the last call went well. */ get trouble() {
		return null;
	}
	/** Tokens of a prompt by the model's own tokenizer; null when it has none at hand. */ async countTokens(_messages) {
		return null;
	}
	/** The model that answers for an agent: the one set for it, else the active one. */ forAgent(_agent) {
		return this;
	}
};

export { ActiveModel };