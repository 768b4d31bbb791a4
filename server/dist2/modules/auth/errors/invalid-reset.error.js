import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/auth/errors/invalid-reset.error.js
/** A password reset key that is unknown, used or over. */ var InvalidResetError = class extends ProblemError {
	constructor() {
		super("This reset key is not valid. Ask for a new one."), this.code = "AUTH.RESET_REFUSED", this.kind = "malformed";
	}
};

export { InvalidResetError };