import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../errors/problem.error.js";

// dist/common/http/errors/unknown-host.error.js
/** The request names a host that this installation does not serve. */ var UnknownHostError = class extends ProblemError {
	constructor() {
		super("This server does not answer for the host that was asked for."), this.code = "REQUEST.UNKNOWN_HOST", this.kind = "malformed";
	}
};

export { UnknownHostError };