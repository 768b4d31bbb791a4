import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../../common/errors/problem.error.js";

// dist/modules/users/administration/errors/protected-account.error.js
/** Administrators, and whoever asks, are not deleted through the list of users. */ var ProtectedAccountError = class extends ProblemError {
	constructor() {
		super("Administrators and your own account are not deleted here."), this.code = "USER.PROTECTED", this.kind = "conflict";
	}
};

export { ProtectedAccountError };