import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../../common/errors/problem.error.js";

// dist/modules/agents/custom/errors/agent-changed-meanwhile.error.js
/** Two changes of one agent at the same moment: only the first was written. */ var AgentChangedMeanwhileError = class extends ProblemError {
	constructor() {
		super("Somebody else has changed this agent just now. Look again and repeat your change."), this.code = "AGENT.CHANGED_MEANWHILE", this.kind = "conflict";
	}
};

export { AgentChangedMeanwhileError };