import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Xt as object, en as string } from "../../chunks/packages-CEiAl99H.js";

// dist/modules/analytics/answer-result.js
/**
* How an answer went, for figures: `answered` with facts or words; `not_found` when no tool found anything;
* `not_understood` when no agent knew what to do; `person` when a person was asked for; `waiting` for the person's
* identity; `stopped`, `failed`.
*/ const ANSWER_RESULTS = [
	"answered",
	"not_found",
	"not_understood",
	"person",
	"waiting",
	"stopped",
	"failed"
];
/** The results that leave a question open. */ const UNANSWERED = [
	"not_found",
	"not_understood",
	"failed"
];
const requestSchema = object({ intent: string() });
const NOT_UNDERSTOOD = /* @__PURE__ */ new Set(["not_understood", "clarify"]);
const PERSON_TOOL = "open_support_request";
/** What the outcome of a turn counts as. */ function resultOf({ status, isWaiting, turn }) {
	if (status === "failed" || status === "cut") return "failed";
	if (status === "stopped") return "stopped";
	if (isWaiting) return "waiting";
	if (turn.evidence.some(({ tool }) => tool === PERSON_TOOL)) return "person";
	if (turn.evidence.length > 0) return turn.evidence.some(({ result }) => result.total > 0) ? "answered" : "not_found";
	return turn.requests.some((request) => NOT_UNDERSTOOD.has(intentOf(request))) ? "not_understood" : "answered";
}
function intentOf(request) {
	const parsed = requestSchema.safeParse(request);
	return parsed.success ? parsed.data.intent : "";
}

export { ANSWER_RESULTS, UNANSWERED, resultOf };