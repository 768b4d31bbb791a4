import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/auth/errors/api-key-not-found.error.js
/** The account has no such API key. */ var ApiKeyNotFoundError = class extends ProblemError {
	constructor() {
		super("There is no such API key."), this.code = "API_KEY.NOT_FOUND", this.kind = "not_found";
	}
};

export { ApiKeyNotFoundError };