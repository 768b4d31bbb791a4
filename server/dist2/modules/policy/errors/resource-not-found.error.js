import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/policy/errors/resource-not-found.error.js
/** There is no such thing, or it is somebody else's: the two look the same. */ var ResourceNotFoundError = class extends ProblemError {
	constructor() {
		super("There is nothing here under this name."), this.code = "RESOURCE.NOT_FOUND", this.kind = "not_found";
	}
};

export { ResourceNotFoundError };