import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { StoreUnavailableError } from "../../store/errors/store-unavailable.error.js";

// dist/modules/agents/graph/failure-policy.js
const FIRST_PAUSE_MILLISECONDS = 50;
/** One more try for what may pass by itself, then the apology. A store that is away, and a stop, are not tried again. */ function failurePolicy(apologise) {
	return {
		retryPolicy: {
			maxAttempts: 2,
			initialInterval: FIRST_PAUSE_MILLISECONDS,
			logWarning: false,
			retryOn: (error) => !(error instanceof StoreUnavailableError) && !isAbort(error)
		},
		errorHandler: apologise
	};
}
/** Whether an error says that the turn was stopped from outside. */ function isAbort(error) {
	return error instanceof Error && (error.name === "AbortError" || error.name === "TimeoutError");
}

export { failurePolicy, isAbort };