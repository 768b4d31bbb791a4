import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/chat/turns/finished-turn.js
/** Translates an outcome of the agents into what is stored. */ function toKeptOutcome(outcome, latencyMs) {
	return {
		status: outcome.status,
		isWaiting: outcome.interrupt !== null && outcome.status === "interrupted",
		interrupt: outcome.interrupt,
		content: outcome.content,
		agentType: outcome.agentType,
		facts: factsOf(outcome, latencyMs),
		turn: {
			requests: [...outcome.requests],
			evidence: outcome.evidence.map(toStoredEvidence)
		}
	};
}
/** An answer that ended before the agents had an outcome; `content` is what was said until then. */ function toBrokenOutcome(status, content, latencyMs) {
	const answerStatus = status === "cut" ? "interrupted" : status;
	return {
		status,
		isWaiting: false,
		interrupt: null,
		content,
		agentType: "supervisor",
		facts: {
			...NOTHING_MEASURED,
			status: answerStatus,
			latencyMs
		},
		turn: {
			requests: [],
			evidence: []
		}
	};
}
const NOTHING_MEASURED = {
	degradedReason: null,
	agents: [],
	model: null,
	llmCalls: 0,
	firstFactMs: null,
	firstTokenMs: null,
	tokens: null
};
function factsOf(outcome, latencyMs) {
	return {
		status: answerStatusOf(outcome),
		degradedReason: outcome.degradedReason,
		agents: [...outcome.agents],
		model: outcome.model,
		llmCalls: outcome.llmCalls,
		latencyMs,
		firstFactMs: outcome.firstFactMs,
		firstTokenMs: outcome.firstTokenMs,
		tokens: outcome.tokens
	};
}
/** A turn that waits for the person has answered as well as it could: for the message that is a success. */ function answerStatusOf({ status, degradedReason }) {
	if (status === "failed" || status === "stopped") return status;
	return degradedReason === null ? "success" : "degraded";
}
function toStoredEvidence({ id, tool, arguments: toolArguments, result, durationMs }) {
	const given = Object.entries(toolArguments).filter((entry) => entry[1] !== void 0);
	const { status, total, shown, more, rows, near } = result;
	return {
		id,
		tool,
		arguments: Object.fromEntries(given),
		result: {
			status,
			total,
			shown,
			more,
			rows: rows.map((row) => ({ ...row })),
			...near === void 0 ? {} : { near: [...near] }
		},
		durationMs
	};
}

export { toBrokenOutcome, toKeptOutcome };