import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/chat/errors/not-an-answer.error.js
/** Only answers of the assistant can be made anew. */ var NotAnAnswerError = class extends ProblemError {
	constructor() {
		super("This message is no answer to a question, so it cannot be made anew."), this.code = "CHAT.NOT_AN_ANSWER", this.kind = "conflict";
	}
};

export { NotAnAnswerError };