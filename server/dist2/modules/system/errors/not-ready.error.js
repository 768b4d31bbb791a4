import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/system/errors/not-ready.error.js
/** The server should get no requests at the moment: its database cannot be asked, or it is about to end. */ var NotReadyError = class extends ProblemError {
	constructor() {
		super("The server is not ready for requests."), this.code = "SYSTEM.NOT_READY", this.kind = "unavailable";
	}
};

export { NotReadyError };