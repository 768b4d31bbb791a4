import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Agent } from "../agent.contract.js";
import { withLead, wordByPurpose } from "./purpose-wording.js";

// dist/modules/agents/custom/defined-agent.js
/** An agent made of data. One that comes with the software keeps its own way of wording answers. */ var DefinedAgent = class extends Agent {
	/** @param origin the agent of the software that the definition changes; null for an administrator's own. */ constructor(definition, origin) {
		super(), this.origin = origin;
		this.name = definition.name;
		this.label = definition.label;
		this.description = definition.description;
		this.colour = definition.colour;
		this.tools = definition.tools;
		this.routingWords = definition.routingWords;
		this.prompt = definition.prompt;
		this.mode = definition.mode;
	}
	word(answered, context) {
		if (this.origin !== null) return this.origin.word(answered, context);
		return answered.request.calls.length === 0 ? wordByPurpose(this.description, context.language) : withLead(super.word(answered, context), context.language);
	}
};

export { DefinedAgent };