import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/auth/errors/registration-closed.error.js
/** Registration is switched off. */ var RegistrationClosedError = class extends ProblemError {
	constructor() {
		super("Accounts are not made this way here."), this.code = "AUTH.REGISTRATION_OFF", this.kind = "forbidden";
	}
};

export { RegistrationClosedError };