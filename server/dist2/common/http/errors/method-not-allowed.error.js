import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../errors/problem.error.js";

// dist/common/http/errors/method-not-allowed.error.js
/** The address is known, but not in this way; the header `Allow` names the ways. */ var MethodNotAllowedError = class extends ProblemError {
	constructor(methods) {
		super(`This address takes ${methods.join(", ")}.`), this.code = "ROUTE.METHOD_NOT_ALLOWED", this.kind = "method_not_allowed";
	}
};

export { MethodNotAllowedError };