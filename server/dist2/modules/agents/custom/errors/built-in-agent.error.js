import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../../common/errors/problem.error.js";

// dist/modules/agents/custom/errors/built-in-agent.error.js
/** An agent of the software cannot be deleted. */ var BuiltInAgentError = class extends ProblemError {
	constructor() {
		super("This agent comes with the software. It can be changed and switched off, not deleted."), this.code = "AGENT.BUILT_IN", this.kind = "conflict";
	}
};

export { BuiltInAgentError };