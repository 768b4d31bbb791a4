import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Gt as boolean, Ht as _enum, Jt as literal, Qt as record, Ut as _null, Wt as array, Xt as object, Yt as number, en as string, nn as union, rn as unknown } from "../../chunks/packages-CEiAl99H.js";
import { SENDERS } from "./conversation.record.js";

// dist/modules/conversations/message.record.js
/** How an answer came to be what it is. `interrupted` was cut by a stop of the server, `stopped` by the person. */ const ANSWER_STATUSES = [
	"success",
	"degraded",
	"failed",
	"interrupted",
	"stopped"
];
const REACTIONS = ["thumbs_up", "thumbs_down"];
const senderSchema = _enum(SENDERS);
const reactionSchema = _enum(REACTIONS).nullable();
const valueSchema = union([
	string(),
	number(),
	boolean(),
	_null()
]);
/** A tool call and what it found, as it is kept: the facts of an answer, and what later questions lean on. */ const evidenceSchema = object({
	id: string(),
	tool: string(),
	arguments: record(string(), union([string(), number()])),
	result: object({
		status: literal("rows"),
		total: number(),
		shown: number(),
		more: boolean(),
		rows: array(record(string(), valueSchema)),
		near: array(string()).optional()
	}),
	durationMs: number()
});
/** How an answer was made, without its facts. Times in milliseconds from the start of the run. */ const answerFactsSchema = object({
	status: _enum(ANSWER_STATUSES),
	degradedReason: string().nullable(),
	agents: array(string()),
	model: string().nullable(),
	llmCalls: number(),
	latencyMs: number(),
	firstFactMs: number().nullable(),
	firstTokenMs: number().nullable(),
	tokens: number().nullable()
});
/** What was understood of the question and found for it. `requests` belong to the agents and are only handed back. */ const turnSchema = object({
	requests: array(unknown()),
	evidence: array(evidenceSchema)
});
/** @throws ZodError when the row was written by something else. */ function parseFacts(json) {
	return answerFactsSchema.parse(JSON.parse(json));
}
/** @throws ZodError when the row was written by something else. */ function parseTurn(json) {
	return turnSchema.parse(JSON.parse(json));
}
/** @throws ZodError when the row holds another word. */ function parseSender(text) {
	return senderSchema.parse(text);
}
/** @throws ZodError when the row holds another word. */ function parseReaction(text) {
	return reactionSchema.parse(text);
}

export { ANSWER_STATUSES, REACTIONS, parseFacts, parseReaction, parseSender, parseTurn };