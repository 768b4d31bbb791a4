import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/system/pause/turns-paused.error.js
const RETRY_SECONDS = 60;
/** An administrator has paused the answering of messages. */ var TurnsPausedError = class extends ProblemError {
	constructor() {
		super("Answers are paused at the moment. Please try again later."), this.code = "SYSTEM.PAUSED", this.kind = "unavailable", this.retryAfterSeconds = RETRY_SECONDS;
	}
};

export { TurnsPausedError };