import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ModelSlowError } from "../errors/model-slow.error.js";

// dist/modules/llm-config/limits/with-time-limits.js
/**
* Passes on what `start` yields for as long as it keeps the limits. The signal handed to `start` is aborted as soon as
* a limit is passed, the given signal is aborted, or the consumer leaves; the time a consumer takes does not count
* against first token and silence.
*
* @throws ModelSlowError naming the limit, the signal's reason when it was aborted, and whatever `start` throws.
*/ async function* withTimeLimits(start, limits, signal) {
	const leaving = new AbortController();
	const pieces = start(AbortSignal.any([signal, leaving.signal]))[Symbol.asyncIterator]();
	const deadline = performance.now() + limits.wholeMs;
	let limit = soonest("first_token", limits.firstTokenMs, deadline);
	try {
		for (;;) {
			const next = await within(pieces.next(), limit, signal);
			if (next.done === true) return;
			yield next.value;
			limit = soonest("silence", limits.silenceMs, deadline);
		}
	} finally {
		leaving.abort();
		pieces.return?.().catch(() => void 0);
	}
}
function soonest(name, milliseconds, deadline) {
	const left = Math.max(0, deadline - performance.now());
	return left < milliseconds ? {
		name: "whole",
		milliseconds: left
	} : {
		name,
		milliseconds
	};
}
/** Settles with `work`, unless the limit passes or the signal is aborted first. */ function within(work, limit, signal) {
	return new Promise((resolve, reject) => {
		const abort = () => finish(() => reject(signal.reason));
		const timer = setTimeout(() => finish(() => reject(new ModelSlowError(limit.name))), limit.milliseconds);
		const finish = (settle) => {
			clearTimeout(timer);
			signal.removeEventListener("abort", abort);
			settle();
		};
		if (signal.aborted) return abort();
		signal.addEventListener("abort", abort, { once: true });
		work.then((result) => finish(() => resolve(result)), (error) => finish(() => reject(error)));
	});
}

export { withTimeLimits };