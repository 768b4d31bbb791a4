import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { v as require_lib } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/auth/authentication/request-strategy.js
var import_lib = require_lib();
/** A passport strategy that hands the whole request to `verify`. */ var RequestStrategy = class extends import_lib.Strategy {
	constructor(verify) {
		super(), this.verify = verify, this.name = "request";
	}
	authenticate(request) {
		this.verify(asFastifyRequest(request), (error, caller) => {
			if (error) this.error(error instanceof Error ? error : /* @__PURE__ */ new Error("Authentication failed."));
			else if (caller) this.success(caller);
			else this.fail(401);
		});
	}
};
/** Passport passes on what the guard gave it, which is Fastify's request. */ function asFastifyRequest(request) {
	if (!isFastifyRequest(request)) throw new TypeError("Passport was given something that is no request.");
	return request;
}
function isFastifyRequest(request) {
	return typeof request === "object" && request !== null && "raw" in request && "headers" in request;
}

export { RequestStrategy };