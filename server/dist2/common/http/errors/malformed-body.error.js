import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../errors/problem.error.js";

// dist/common/http/errors/malformed-body.error.js
/** A body that is JSON, but a list, a text, a number or null where an object belongs; or it is nested beyond all use. */ var MalformedBodyError = class extends ProblemError {
	constructor() {
		super("The body must be a JSON object of few levels."), this.code = "REQUEST.MALFORMED", this.kind = "malformed";
	}
};

export { MalformedBodyError };