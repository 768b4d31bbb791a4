import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/webhooks/errors/webhook-not-found.error.js
/** There is no outgoing webhook of that id. */ var WebhookNotFoundError = class extends ProblemError {
	constructor() {
		super("There is no such webhook."), this.code = "WEBHOOK.NOT_FOUND", this.kind = "not_found";
	}
};

export { WebhookNotFoundError };