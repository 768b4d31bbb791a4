import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/chat/errors/too-many-turns.error.js
/** The account has as many turns running and waiting as it may have. */ var TooManyTurnsError = class extends ProblemError {
	constructor() {
		super("Too many messages wait for their answers. Send this one again when some have come."), this.code = "CHAT.TOO_MANY_TURNS", this.kind = "too_many", this.retryAfterSeconds = 5;
	}
};

export { TooManyTurnsError };