import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/llm-config/errors/model-resting.error.js
/** The model failed several times in a row and is left alone for a while; no call was made. */ var ModelRestingError = class extends ProblemError {
	constructor() {
		super("The language model failed several times and is left alone for a while."), this.code = "MODEL.RESTING", this.kind = "unavailable";
	}
};

export { ModelRestingError };