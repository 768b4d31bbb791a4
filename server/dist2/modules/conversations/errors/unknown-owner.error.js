import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/conversations/errors/unknown-owner.error.js
/** A file names an owner of a conversation who has no account here, or none at all. */ var UnknownOwnerError = class extends ProblemError {
	constructor(owner) {
		super(owner === null ? "The file does not say whose the conversations are." : `There is no account "${owner}".`), this.code = "CONVERSATION.UNKNOWN_OWNER", this.kind = "unprocessable";
	}
};

export { UnknownOwnerError };