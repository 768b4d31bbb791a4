import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { now } from "../../../common/clock.js";
import { ModelBusyError } from "../errors/model-busy.error.js";
import { ModelFailedError } from "../errors/model-failed.error.js";
import { ModelRestingError } from "../errors/model-resting.error.js";
import { ModelSlowError } from "../errors/model-slow.error.js";
import { ModelUnavailableError } from "../errors/model-unavailable.error.js";

// dist/modules/llm-config/active/model-trouble.js
/** What an error says of the model; null for one that is not the model's, or that says nothing new. */ function toTrouble(error) {
	if (error instanceof ModelSlowError) return {
		code: error.code,
		reason: error.limit,
		at: now()
	};
	if (error instanceof ModelFailedError || error instanceof ModelUnavailableError) return {
		code: error.code,
		reason: error.reason,
		at: now()
	};
	return !(error instanceof Error && !(error instanceof ModelRestingError || error instanceof ModelBusyError)) ? null : {
		code: "MODEL.UNKNOWN",
		reason: null,
		at: now()
	};
}

export { toTrouble };