import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/common/errors/problem.error.js
/** One field of a request that cannot be accepted. `field` is the path in the body or query, dots between the parts. */ /**
* Base of every error a caller may see. Subclasses fix `code` (stable, `AREA.SITUATION`) and `kind`; `message` is
* shown to people, so it holds no secret, path, SQL or foreign data.
*/ var ProblemError = class extends Error {
	get name() {
		return this.constructor.name;
	}
	constructor(...args) {
		super(...args), this.retryAfterSeconds = void 0, this.errors = [];
	}
};

export { ProblemError };