import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/users/errors/last-administrator.error.js
/** The last active administrator would be lost, and with it every way to run the server. */ var LastAdministratorError = class extends ProblemError {
	constructor() {
		super("This is the last administrator. Make another one first."), this.code = "USER.LAST_ADMINISTRATOR", this.kind = "conflict";
	}
};

export { LastAdministratorError };