import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/llm-config/errors/model-failed.error.js
/** A model server was reached but did not give a whole answer. */ var ModelFailedError = class extends ProblemError {
	constructor(reason) {
		super("The language model did not finish its answer."), this.reason = reason, this.code = "MODEL.FAILED", this.kind = "unavailable";
	}
};

export { ModelFailedError };