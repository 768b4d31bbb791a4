import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/webhooks/errors/too-many-webhooks.error.js
/** An installation keeps a bounded number of outgoing webhooks. */ var TooManyWebhooksError = class extends ProblemError {
	constructor() {
		super("There are as many webhooks as there may be. Delete one first."), this.code = "WEBHOOK.TOO_MANY", this.kind = "conflict";
	}
};

export { TooManyWebhooksError };