import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/memory/errors/unknown-preference.error.js
/** Values that cannot be remembered because the store has no such names; each is named. */ var UnknownPreferenceError = class extends ProblemError {
	constructor(errors) {
		super("Only genres and artists of the store and language tags can be remembered."), this.errors = errors, this.code = "MEMORY.UNKNOWN_VALUE", this.kind = "malformed";
	}
};

export { UnknownPreferenceError };