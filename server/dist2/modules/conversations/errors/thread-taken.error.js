import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/conversations/errors/thread-taken.error.js
/** The thread id belongs to a conversation already. */ var ThreadTakenError = class extends ProblemError {
	constructor() {
		super("This thread id is in use."), this.code = "CONVERSATION.THREAD_TAKEN", this.kind = "conflict";
	}
};

export { ThreadTakenError };