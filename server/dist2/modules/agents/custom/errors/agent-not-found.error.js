import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../../common/errors/problem.error.js";

// dist/modules/agents/custom/errors/agent-not-found.error.js
/** There is no agent of that name. */ var AgentNotFoundError = class extends ProblemError {
	constructor() {
		super("There is no such agent."), this.code = "AGENT.NOT_FOUND", this.kind = "not_found";
	}
};

export { AgentNotFoundError };