import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/webhooks/errors/unsigned-webhook.error.js
/** An inbound webhook that none of the known secrets signed within the window. */ var UnsignedWebhookError = class extends ProblemError {
	constructor() {
		super("The signature of this request is missing, wrong or too old."), this.code = "WEBHOOK.UNSIGNED", this.kind = "unauthenticated";
	}
};

export { UnsignedWebhookError };