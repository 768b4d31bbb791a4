import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/auth/errors/csrf-refused.error.js
/** A request that changes something came with a session cookie but without the token that only our own page knows. */ var CsrfRefusedError = class extends ProblemError {
	constructor() {
		super("The request does not carry the token of this session (X-CSRF-Token)."), this.code = "AUTH.CSRF_REFUSED", this.kind = "forbidden";
	}
};

export { CsrfRefusedError };