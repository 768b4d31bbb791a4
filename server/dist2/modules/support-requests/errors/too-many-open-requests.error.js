import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/support-requests/errors/too-many-open-requests.error.js
/** The account has as many unresolved requests as one may have. */ var TooManyOpenRequestsError = class extends ProblemError {
	constructor(most) {
		super(`There are ${most} unresolved requests already. Wait until one of them is resolved.`), this.code = "SUPPORT.TOO_MANY_OPEN", this.kind = "conflict";
	}
};

export { TooManyOpenRequestsError };