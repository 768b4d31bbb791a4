import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/llm-config/model-provider.contract.js
/** The way to one model. It keeps what it found out about it. */ var ModelConnection = class {
	/** True when the model can be offered tools; false until `health` has found out. */ get callsTools() {
		return false;
	}
	/** Tokens of a prompt by the model's own tokenizer; null when it has none at hand. Never throws. */ async countTokens(_messages) {
		return null;
	}
	/** Has the model ready before anybody asks; bounded, never throws. */ async warmUp() {}
	/** Frees what is held in this process once running calls have ended. */ async close() {}
	constructor() {
		/** Calls that may run at the same time without making each other slow. */ this.parallel = 2;
		/** What the server keeps on its disk; null when it has nothing to manage. */ this.shelf = null;
	}
};
/**
* One kind of local model server or file, behind the one port the agents know. A provider is one file in `providers/`
* that exports one injectable class; it is found there.
*/ var ChatModelProvider = class {};

export { ChatModelProvider, ModelConnection };