import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/agents/errors/nothing-pending.error.js
/** A reply came for a turn that waits no longer. */ var NothingPendingError = class extends ProblemError {
	constructor() {
		super("Nothing in this conversation is waiting for an answer."), this.code = "CHAT.NOTHING_PENDING", this.kind = "conflict";
	}
};

export { NothingPendingError };