import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/conversations/errors/message-not-found.error.js
/** No message has this number here, or it is in somebody else's conversation: the two look the same. */ var MessageNotFoundError = class extends ProblemError {
	constructor() {
		super("There is no such message."), this.code = "MESSAGE.NOT_FOUND", this.kind = "not_found";
	}
};

export { MessageNotFoundError };