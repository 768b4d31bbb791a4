import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/inbox/errors/unknown-assignee.error.js
/** Only people on the staff look after requests. */ var UnknownAssigneeError = class extends ProblemError {
	constructor() {
		super("Check: assignee."), this.code = "INBOX.UNKNOWN_ASSIGNEE", this.kind = "malformed", this.errors = [{
			field: "assignee",
			detail: "must be the number of an account on the staff, or null"
		}];
	}
};

export { UnknownAssigneeError };