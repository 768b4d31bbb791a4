import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/llm-config/errors/invalid-model.error.js
/** A model cannot be set up like this; `errors` names the field. */ var InvalidModelError = class extends ProblemError {
	constructor(problem) {
		super(`Check: ${problem.field}.`), this.code = "MODEL.INVALID", this.kind = "malformed";
		this.errors = [problem];
	}
};

export { InvalidModelError };