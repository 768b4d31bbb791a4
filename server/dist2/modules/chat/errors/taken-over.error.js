import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/chat/errors/taken-over.error.js
/** A person on the staff answers in this conversation; the agents make no answers until it is handed back. */ var TakenOverError = class extends ProblemError {
	constructor() {
		super("A member of our team is answering here at the moment."), this.code = "CHAT.TAKEN_OVER", this.kind = "conflict";
	}
};

export { TakenOverError };