import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../../common/errors/problem.error.js";

// dist/modules/agents/custom/errors/agent-version-not-found.error.js
/** The agent never had that version, or was deleted by it. */ var AgentVersionNotFoundError = class extends ProblemError {
	constructor() {
		super("This agent has no such version."), this.code = "AGENT.VERSION_NOT_FOUND", this.kind = "not_found";
	}
};

export { AgentVersionNotFoundError };