import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/auth/errors/no-password.error.js
/** The account signs in without a password, so there is none to change. */ var NoPasswordError = class extends ProblemError {
	constructor() {
		super("This account has no password yet. Ask for a reset mail to choose one."), this.code = "AUTH.NO_PASSWORD", this.kind = "conflict";
	}
};

export { NoPasswordError };