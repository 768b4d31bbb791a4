import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/auth/errors/too-many-api-keys.error.js
/** The account has as many keys as are allowed. */ var TooManyApiKeysError = class extends ProblemError {
	constructor() {
		super("There are as many API keys as an account may have. Delete one first."), this.code = "API_KEY.TOO_MANY", this.kind = "unprocessable";
	}
};

export { TooManyApiKeysError };