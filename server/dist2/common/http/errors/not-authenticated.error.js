import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../errors/problem.error.js";

// dist/common/http/errors/not-authenticated.error.js
/** The route needs a caller and the request named none. */ var NotAuthenticatedError = class extends ProblemError {
	constructor() {
		super("Sign in first."), this.code = "AUTH.NOT_AUTHENTICATED", this.kind = "unauthenticated";
	}
};

export { NotAuthenticatedError };