import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { wordGenerically } from "./wording/generic-wording.js";

// dist/modules/agents/agent.contract.js
/**
* One agent. One folder `agents/<folder>/` holds it: `<folder>.agent.ts` exports one injectable class that extends this;
* the registry finds it and the graph gets a node with its name.
*/ var Agent = class {
	/** Words an answer without a model; complete by itself. Unless overridden, the rows are told as they stand. */ word(answered, context) {
		return wordGenerically(answered, context);
	}
	constructor() {
		this.mode = "auto";
	}
};

export { Agent };