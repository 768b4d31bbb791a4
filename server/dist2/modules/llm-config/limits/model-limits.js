import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/llm-config/limits/model-limits.js
/** How long a model call may take, in milliseconds. */ const LONGEST_SILENCE_MS = 15e3;
/** As long as a whole turn may take. */ const LONGEST_CALL_MS = 12e4;
/**
* The limits that follow from the one people set: half of it may pass in silence later on, four times of it in all, both
* bounded by what a turn may take. 30 s make 30, 15 and 120 s.
*/ function modelLimits(timeoutSeconds) {
	const timeoutMs = timeoutSeconds * 1e3;
	return {
		firstTokenMs: Math.min(timeoutMs, LONGEST_CALL_MS),
		silenceMs: Math.min(timeoutMs / 2, LONGEST_SILENCE_MS),
		wholeMs: Math.min(timeoutMs * 4, LONGEST_CALL_MS)
	};
}

export { modelLimits };