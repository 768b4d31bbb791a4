import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/users/errors/weak-password.error.js
/** A password that would not protect the account; the message says why. */ var WeakPasswordError = class extends ProblemError {
	constructor(reason, field = "password") {
		super(`The password ${reason}.`), this.code = "USER.WEAK_PASSWORD", this.kind = "malformed";
		this.errors = [{
			field,
			detail: reason
		}];
	}
};

export { WeakPasswordError };