import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/llm-config/errors/model-slow.error.js
/** A model took longer than its limits allow: for the first token, between two tokens, or for the whole answer. */ var ModelSlowError = class extends ProblemError {
	constructor(limit) {
		super("The language model took too long."), this.limit = limit, this.code = "MODEL.SLOW", this.kind = "unavailable";
	}
};

export { ModelSlowError };