import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/verification/errors/no-claim.error.js
/** Nobody claims anything in the conversation that could be approved or rejected. */ var NoClaimError = class extends ProblemError {
	constructor() {
		super("There is no open claim that fits a customer."), this.code = "VERIFICATION.NO_CLAIM", this.kind = "conflict";
	}
};

export { NoClaimError };