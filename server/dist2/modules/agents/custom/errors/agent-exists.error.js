import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../../common/errors/problem.error.js";

// dist/modules/agents/custom/errors/agent-exists.error.js
/** The name of a new agent is in use. */ var AgentExistsError = class extends ProblemError {
	constructor() {
		super("There is an agent of this name already."), this.code = "AGENT.EXISTS", this.kind = "conflict";
	}
};

export { AgentExistsError };