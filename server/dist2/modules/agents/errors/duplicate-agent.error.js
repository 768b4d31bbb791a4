import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/errors/duplicate-agent.error.js
/** Two agents were found under one name; the server does not start, since messages could go to either. */ var DuplicateAgentError = class extends Error {
	constructor(agent) {
		super(`Two agents are called "${agent}". Give one of them another name.`), this.name = "DuplicateAgentError";
	}
};

export { DuplicateAgentError };