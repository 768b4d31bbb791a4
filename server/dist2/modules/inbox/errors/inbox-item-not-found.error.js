import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/inbox/errors/inbox-item-not-found.error.js
/** No request for a person has this number. */ var InboxItemNotFoundError = class extends ProblemError {
	constructor() {
		super("There is no such request."), this.code = "INBOX.NOT_FOUND", this.kind = "not_found";
	}
};

export { InboxItemNotFoundError };