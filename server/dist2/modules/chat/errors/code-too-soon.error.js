import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/chat/errors/code-too-soon.error.js
/** Another code was asked for before a minute was over, or more often than codes are sent. */ var CodeTooSoonError = class extends ProblemError {
	constructor(retryAfterSeconds) {
		super("Wait a little before you ask for another code."), this.code = "CHAT.CODE_TOO_SOON", this.kind = "too_many";
		this.retryAfterSeconds = retryAfterSeconds;
	}
};

export { CodeTooSoonError };