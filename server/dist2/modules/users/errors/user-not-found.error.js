import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/users/errors/user-not-found.error.js
/** There is no such account. */ var UserNotFoundError = class extends ProblemError {
	constructor() {
		super("There is no such account."), this.code = "USER.NOT_FOUND", this.kind = "not_found";
	}
};

export { UserNotFoundError };