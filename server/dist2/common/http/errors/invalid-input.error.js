import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../errors/problem.error.js";

// dist/common/http/errors/invalid-input.error.js
/** Fields of a request that are unknown, missing or of the wrong form; `errors` names each. */ var InvalidInputError = class extends ProblemError {
	constructor(errors) {
		const fields = [...new Set(errors.map((error) => error.field))];
		super(fields.length === 0 ? "The request cannot be accepted." : `Check: ${fields.join(", ")}.`), this.code = "REQUEST.INVALID", this.kind = "malformed";
		this.errors = errors;
	}
};

export { InvalidInputError };