import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/auth/errors/session-not-found.error.js
/** The account has no such session. */ var SessionNotFoundError = class extends ProblemError {
	constructor() {
		super("There is no such session."), this.code = "SESSION.NOT_FOUND", this.kind = "not_found";
	}
};

export { SessionNotFoundError };