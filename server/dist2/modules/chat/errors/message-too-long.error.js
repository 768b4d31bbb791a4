import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/chat/errors/message-too-long.error.js
/** A message has more characters than one may have. */ var MessageTooLongError = class extends ProblemError {
	constructor(limit) {
		super(`A message has at most ${limit} characters.`), this.code = "CHAT.MESSAGE_TOO_LONG", this.kind = "unprocessable";
		this.errors = [{
			field: "message",
			detail: `has more than ${limit} characters`
		}];
	}
};

export { MessageTooLongError };