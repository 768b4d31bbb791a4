import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/auth/errors/wrong-code.error.js
/** A sign-in code that is wrong, over, used, tried too often, or was never sent. */ var WrongCodeError = class extends ProblemError {
	constructor() {
		super("This code is not valid. Ask for a new one."), this.code = "AUTH.WRONG_CODE", this.kind = "unauthenticated";
	}
};

export { WrongCodeError };