import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/auth/errors/wrong-credentials.error.js
/** Sign-in failed. Unknown accounts, wrong passwords and accounts that are switched off all look like this. */ var WrongCredentialsError = class extends ProblemError {
	constructor() {
		super("The user name or the password is wrong."), this.code = "AUTH.WRONG_CREDENTIALS", this.kind = "unauthenticated";
	}
};

export { WrongCredentialsError };