import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/chat/errors/key-reused.error.js
/** An `Idempotency-Key` came a second time, with another request. */ var KeyReusedError = class extends ProblemError {
	constructor() {
		super("This Idempotency-Key was used for another request."), this.code = "CHAT.KEY_REUSED", this.kind = "unprocessable";
	}
};

export { KeyReusedError };