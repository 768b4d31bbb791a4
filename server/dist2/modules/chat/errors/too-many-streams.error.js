import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/chat/errors/too-many-streams.error.js
/** As many pages listen as this process can serve; their streams go on. */ var TooManyStreamsError = class extends ProblemError {
	constructor() {
		super("Too many pages are listening at the moment. Try again shortly."), this.code = "CHAT.TOO_MANY_STREAMS", this.kind = "unavailable", this.retryAfterSeconds = 5;
	}
};

export { TooManyStreamsError };