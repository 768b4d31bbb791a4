import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/llm-config/errors/model-unavailable.error.js
/** The model server or the model cannot be had at the moment; `busy` means that it has too many requests waiting. */ var ModelUnavailableError = class extends ProblemError {
	constructor(reason) {
		super("No language model is available at the moment."), this.reason = reason, this.code = "MODEL.UNAVAILABLE", this.kind = "unavailable";
	}
};

export { ModelUnavailableError };