import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ModelFailedError } from "../errors/model-failed.error.js";
import { ModelUnavailableError } from "../errors/model-unavailable.error.js";

// dist/modules/llm-config/transport/refusal.js
/** What an answer with a status other than 200 means. `body` is only looked at to tell apart refusals of one status. */ function refusal(status, body) {
	if (status === 404) return new ModelUnavailableError(/model/i.test(body) ? "model_missing" : "wrong_address");
	if (status === 429 || status === 503) return new ModelUnavailableError("busy");
	if (status < 400 || status === 401 || status === 403) return new ModelUnavailableError("wrong_address");
	if (status >= 500) return new ModelFailedError("server_error");
	return new ModelFailedError(/exceed\w*[\s_]\w*\s?context|context[\s_]size/i.test(body) ? "context_too_small" : "request_refused");
}

export { refusal };