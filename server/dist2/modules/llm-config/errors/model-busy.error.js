import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/llm-config/errors/model-busy.error.js
/** Too many calls wait for the model, or this one has waited long enough; no call was made. */ var ModelBusyError = class extends ProblemError {
	constructor() {
		super("The language model is busy with other answers."), this.code = "MODEL.BUSY", this.kind = "unavailable";
	}
};

export { ModelBusyError };