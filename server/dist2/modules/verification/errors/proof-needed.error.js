import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/verification/errors/proof-needed.error.js
/** What was asked for needs a proof of identity, and none of the caller's is in force. */ var ProofNeededError = class extends ProblemError {
	constructor() {
		super("Prove who you are in a conversation first, with the code from the e-mail."), this.code = "VERIFICATION.PROOF_NEEDED", this.kind = "forbidden";
	}
};

export { ProofNeededError };