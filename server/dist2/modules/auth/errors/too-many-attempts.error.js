import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/auth/errors/too-many-attempts.error.js
/** Too many wrong attempts; none is looked at until the time is over, right or wrong. */ var TooManyAttemptsError = class extends ProblemError {
	constructor(retryAfterSeconds) {
		super("Too many attempts. Wait before you try again."), this.code = "AUTH.TOO_MANY_ATTEMPTS", this.kind = "too_many";
		this.retryAfterSeconds = retryAfterSeconds;
	}
};

export { TooManyAttemptsError };