import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/chat/errors/invalid-key.error.js
/** An `Idempotency-Key` that cannot be one. */ var InvalidKeyError = class extends ProblemError {
	constructor(limit) {
		super(`An Idempotency-Key has 1 to ${limit} characters.`), this.code = "CHAT.INVALID_KEY", this.kind = "malformed";
		this.errors = [{
			field: "Idempotency-Key",
			detail: `must have 1 to ${limit} characters`
		}];
	}
};

export { InvalidKeyError };