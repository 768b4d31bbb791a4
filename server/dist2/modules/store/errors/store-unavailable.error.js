import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/store/errors/store-unavailable.error.js
/** The store's data cannot be read at the moment. Looked at again with the next use, so it may pass by itself. */ var StoreUnavailableError = class extends ProblemError {
	/** @param detail for logs and administrators, such as the missing table; never shown to customers. */ constructor(problem, detail = "") {
		super("The catalogue and the orders of the store cannot be read at the moment."), this.problem = problem, this.detail = detail, this.code = "STORE.UNAVAILABLE", this.kind = "unavailable", this.retryAfterSeconds = 30;
	}
};

export { StoreUnavailableError };