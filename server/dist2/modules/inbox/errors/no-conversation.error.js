import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/inbox/errors/no-conversation.error.js
/** The request was made outside of a conversation, or the conversation is gone: nobody can be answered there. */ var NoConversationError = class extends ProblemError {
	constructor() {
		super("This request has no conversation."), this.code = "INBOX.NO_CONVERSATION", this.kind = "conflict";
	}
};

export { NoConversationError };