import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../../../common/errors/problem.error.js";

// dist/modules/llm-config/doctor/trial-call.js
const QUESTION = [{
	role: "user",
	content: "Say in one short sentence that you are ready."
}];
const MOST_TOKENS = 24;
const FEWEST_FOR_PACE = 4;
/** Asks a model for one short sentence. Never throws but for a stop. */ async function makeTrialCall(model, signal) {
	const startedAt = performance.now();
	const since = () => Math.round(performance.now() - startedAt);
	let firstTokenMs = null;
	let tokens = 0;
	let failure = null;
	try {
		for await (const piece of model.stream(QUESTION, {
			signal,
			maximumTokens: MOST_TOKENS,
			temperature: 0
		})) {
			firstTokenMs ??= since();
			tokens = piece.kind === "end" ? piece.outputTokens ?? tokens : tokens + 1;
		}
	} catch (error) {
		signal.throwIfAborted();
		failure = error instanceof ProblemError ? error.code : "MODEL.UNKNOWN";
	}
	const wholeMs = since();
	const seconds = (wholeMs - (firstTokenMs ?? 0)) / 1e3;
	return {
		failure,
		firstTokenMs,
		wholeMs,
		tokens,
		tokensPerSecond: tokens >= FEWEST_FOR_PACE && seconds > 0 ? Math.round(tokens / seconds) : null
	};
}

export { makeTrialCall };