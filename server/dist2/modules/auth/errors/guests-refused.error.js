import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/auth/errors/guests-refused.error.js
/** Guest sessions are switched off. */ var GuestsRefusedError = class extends ProblemError {
	constructor() {
		super("Guests are not served here. Sign in."), this.code = "AUTH.GUESTS_OFF", this.kind = "forbidden";
	}
};

export { GuestsRefusedError };