import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/llm-config/errors/model-not-found.error.js
/** No model of that number or name is set up or installed. */ var ModelNotFoundError = class extends ProblemError {
	constructor() {
		super("There is no such model."), this.code = "MODEL.NOT_FOUND", this.kind = "not_found";
	}
};

export { ModelNotFoundError };