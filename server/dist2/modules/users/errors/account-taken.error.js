import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/users/errors/account-taken.error.js
/** Another account has this user name or e-mail address. Does not say which, nor whose. */ var AccountTakenError = class extends ProblemError {
	constructor() {
		super("This user name or e-mail address cannot be used. Choose another one."), this.code = "USER.TAKEN", this.kind = "conflict", this.errors = [{
			field: "username",
			detail: "this name or e-mail address cannot be used"
		}];
	}
};

export { AccountTakenError };