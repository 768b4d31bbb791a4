import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Gt as boolean, Ht as _enum, Qt as record, Wt as array, Xt as object, Yt as number, Zt as partialRecord, en as string, nn as union } from "../../../chunks/packages-CEiAl99H.js";
import { NAME_KINDS } from "../../store/names/name-index.contract.js";
import { TOOL_ARGUMENTS } from "../../tools/tool.contract.js";

// dist/modules/chat/turns/earlier-turns.js
const argumentsSchema = partialRecord(_enum(TOOL_ARGUMENTS), union([string(), number()]));
const nameSchema = object({
	kind: _enum(NAME_KINDS),
	text: string(),
	said: string(),
	known: boolean(),
	guessed: boolean(),
	near: array(string()).optional()
});
const requestSchema = object({
	text: string(),
	agent: string(),
	intent: string(),
	calls: array(object({
		tool: string(),
		arguments: argumentsSchema
	})),
	names: array(nameSchema),
	details: record(string(), union([
		string(),
		number(),
		boolean()
	])),
	confidence: number(),
	needsIdentity: boolean()
});
/**
* Translates the stored window of a conversation into what the agents lean on. Requests and calls that an older version
* wrote in another form are left out: a follow-up then leans on the words alone.
*/ function toEarlierTurns(window) {
	return window.map(({ said, answered, requests, evidence }) => ({
		said,
		answered,
		requests: requests.flatMap(toPlannedRequest),
		evidence: evidence.flatMap(toEvidence)
	}));
}
function toPlannedRequest(stored) {
	const parsed = requestSchema.safeParse(stored);
	return parsed.success ? [parsed.data] : [];
}
function toEvidence(stored) {
	const parsed = argumentsSchema.safeParse(stored.arguments);
	return parsed.success ? [{
		...stored,
		arguments: parsed.data
	}] : [];
}

export { toEarlierTurns };