import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/llm-config/errors/model-taken.error.js
/** A model of that name is set up for the provider already. */ var ModelTakenError = class extends ProblemError {
	constructor() {
		super("A model of this name is set up for this provider already."), this.code = "MODEL.TAKEN", this.kind = "conflict";
	}
};

export { ModelTakenError };