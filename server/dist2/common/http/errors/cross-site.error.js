import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../errors/problem.error.js";

// dist/common/http/errors/cross-site.error.js
/** A page of another origin has the visitor's browser send something that changes something. */ var CrossSiteError = class extends ProblemError {
	constructor() {
		super("Pages of other sites may change nothing here."), this.code = "REQUEST.CROSS_SITE", this.kind = "forbidden";
	}
};

export { CrossSiteError };