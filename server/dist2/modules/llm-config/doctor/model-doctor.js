import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { modelLimits } from "../limits/model-limits.js";
import { LOOPBACK_ADVICE, adviceFor } from "./advice.js";
import { existsSync } from "node:fs";

// dist/modules/llm-config/doctor/model-doctor.js
/** Fewer tokens of context than this leave out earlier turns and long lists. */ const COMFORTABLE_CONTEXT = 2048;
/** Fewer tokens a second than this keep people waiting for two sentences. */ const COMFORTABLE_PACE = 4;
/** Files that container engines put into a container. */ const CONTAINER_MARKS = ["/.dockerenv", "/run/.containerenv"];
const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|localhost|\[?::1\]?)$/;
/** Whether this process runs in a container. */ function isInContainer() {
	return CONTAINER_MARKS.some((mark) => existsSync(mark));
}
/** Everything that can be said of a model, from its health, its last failure and, when one was made, a trial call. */ function examine(model, trial, inContainer = isInContainer()) {
	const { health, settings } = model;
	if (health.state === "none") return [...ofAbsence(health, settings), ...ofPlace(health, settings, inContainer)];
	if (health.state === "loading") return [note("loading", "The model is being loaded. Answers go on without it.")];
	const findings = [
		...ofContext(model),
		...ofTools(model),
		...ofTrouble(model),
		...ofTrial(trial, settings)
	];
	return findings.every(({ level }) => level !== "problem") ? [{
		code: "ready",
		level: "ok",
		advice: `${health.model} answers.`
	}, ...findings] : findings;
}
function ofAbsence({ reason }, settings) {
	const code = reason ?? "not_checked";
	return [{
		code,
		level: code === "disabled" || code === "not_checked" ? "note" : "problem",
		advice: adviceFor(code, settings)
	}];
}
/** Only where the address leads to nobody: a server that was reached is not the wrong one for this reason. */ function ofPlace({ reason }, settings, inContainer) {
	if (reason !== "not_running" && reason !== "wrong_address") return [];
	const isLoopback = LOOPBACK.test(hostOf(settings?.baseUrl ?? null));
	return inContainer && isLoopback ? [problem("loopback_in_container", LOOPBACK_ADVICE)] : [];
}
function hostOf(baseUrl) {
	return baseUrl === null ? "" : new URL(baseUrl).hostname;
}
function ofContext({ contextSize, settings }) {
	if (contextSize >= COMFORTABLE_CONTEXT) return [];
	const why = contextSize < (settings?.contextSize ?? 0) ? "The model allows no more." : "Raise OLLAMA_NUM_CTX, or num_ctx of the model.";
	const advice = `The context is ${contextSize} tokens; ${COMFORTABLE_CONTEXT} or more are needed for longer answers. ${why}`;
	return [note("context_too_small", advice)];
}
function ofTools({ callsTools }) {
	if (callsTools) return [];
	return [note("tools_unsupported", "The model cannot call tools by itself; it is held to a form of JSON instead.")];
}
function ofTrouble({ trouble }) {
	if (trouble === null) return [];
	const what = `The last call failed (${trouble.code}${trouble.reason === null ? "" : `, ${trouble.reason}`}).`;
	return trouble.resting ? [problem("failing", `${what} The model is left alone for half a minute after five failures in a row.`)] : [note("failing", what)];
}
function ofTrial(trial, settings) {
	if (trial === null) return [];
	if (trial.failure !== null) return [problem(trial.failure === "MODEL.SLOW" ? "too_slow" : "failing", failed(trial))];
	const late = (trial.firstTokenMs ?? 0) > modelLimits(settings?.timeoutSeconds ?? 0).firstTokenMs / 2;
	const slow = trial.tokensPerSecond !== null && trial.tokensPerSecond < COMFORTABLE_PACE;
	return late || slow ? [note("too_slow", paceOf(trial))] : [];
}
function failed({ failure }) {
	return failure === "MODEL.SLOW" ? "A trial call did not come back within its time limit. Use a smaller model, or raise OLLAMA_TIMEOUT." : `A trial call failed (${failure}).`;
}
function paceOf({ firstTokenMs, tokensPerSecond }) {
	return `The first word took ${firstTokenMs} ms, then ${tokensPerSecond ?? 0} tokens a second. Use a smaller model.`;
}
const note = (code, advice) => ({
	code,
	level: "note",
	advice
});
const problem = (code, advice) => ({
	code,
	level: "problem",
	advice
});

export { examine, isInContainer };