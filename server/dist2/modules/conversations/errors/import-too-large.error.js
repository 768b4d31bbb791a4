import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/conversations/errors/import-too-large.error.js
/** A file brings more messages than one import takes. */ var ImportTooLargeError = class extends ProblemError {
	constructor(limit) {
		super(`One import takes at most ${limit} messages.`), this.code = "CONVERSATION.IMPORT_TOO_LARGE", this.kind = "unprocessable";
		this.errors = [{
			field: "conversations",
			detail: `hold more than ${limit} messages`
		}];
	}
};

export { ImportTooLargeError };