import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../../common/errors/problem.error.js";

// dist/modules/agents/tool-settings/errors/tool-not-found.error.js
/** There is no tool of that name. */ var ToolNotFoundError = class extends ProblemError {
	constructor() {
		super("There is no such tool."), this.code = "TOOL.NOT_FOUND", this.kind = "not_found";
	}
};

export { ToolNotFoundError };