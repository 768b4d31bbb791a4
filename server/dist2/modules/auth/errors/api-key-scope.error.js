import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/auth/errors/api-key-scope.error.js
/** The account may not give a key this scope. */ var ApiKeyScopeError = class extends ProblemError {
	constructor() {
		super("This account may not give a key this scope."), this.code = "API_KEY.SCOPE_REFUSED", this.kind = "forbidden", this.errors = [{
			field: "scopes",
			detail: "may not be given by this account"
		}];
	}
};

export { ApiKeyScopeError };