import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ModelBusyError } from "../../llm-config/errors/model-busy.error.js";
import { ModelFailedError } from "../../llm-config/errors/model-failed.error.js";
import { ModelRestingError } from "../../llm-config/errors/model-resting.error.js";
import { ModelSlowError } from "../../llm-config/errors/model-slow.error.js";
import { ModelUnavailableError } from "../../llm-config/errors/model-unavailable.error.js";

// dist/modules/agents/model-words/failure-reason.js
/** What a failed model call is called in a message's metadata; undefined for an error that is not the model's. */ function failureReason(error) {
	if (error instanceof ModelBusyError) return "model_busy";
	if (error instanceof ModelUnavailableError || error instanceof ModelRestingError) return "model_unavailable";
	if (error instanceof ModelSlowError) return "model_slow";
	return error instanceof ModelFailedError ? "model_failed" : void 0;
}
/** True for a failure that reached no model: it is left alone at the moment, or busy with others. */ function madeNoCall(error) {
	return error instanceof ModelRestingError || error instanceof ModelBusyError;
}

export { failureReason, madeNoCall };