import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/conversations/errors/conversation-not-found.error.js
/** No conversation has this name, or it is somebody else's: the two look the same. */ var ConversationNotFoundError = class extends ProblemError {
	constructor() {
		super("There is no such conversation."), this.code = "CONVERSATION.NOT_FOUND", this.kind = "not_found";
	}
};

export { ConversationNotFoundError };