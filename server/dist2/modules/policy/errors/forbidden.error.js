import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/policy/errors/forbidden.error.js
/** The caller is known, and this is not theirs to do. */ var ForbiddenError = class extends ProblemError {
	constructor() {
		super("This is not yours to do."), this.code = "AUTH.FORBIDDEN", this.kind = "forbidden";
	}
};

export { ForbiddenError };