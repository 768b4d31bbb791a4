import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { $t as strictObject, Bt as datetime, Gt as boolean, Ht as _enum, Jt as literal, Qt as record, Ut as _null, Wt as array, Yt as number, en as string, nn as union, qt as int } from "../../../chunks/packages-CEiAl99H.js";
import { isStorableText } from "../../../common/text/storable-text.js";
import { THREAD_ID_PATTERN } from "../conversation-reference.js";
import { SENDERS } from "../conversation.record.js";
import { TITLE_LENGTH } from "../make-title.js";
import { ANSWER_STATUSES, REACTIONS } from "../message.record.js";

// dist/modules/conversations/transfer/transfer-document.js
/** What a file says of itself, so that another file is not taken for one. */ const TRANSFER_FORMAT = "counterpoint.conversations";
const TRANSFER_VERSION = 1;
const CONTENT_LENGTH = 1e5;
const CONTEXT_LENGTH = 5e4;
const COMMENT_LENGTH = 1e3;
const CELL_LENGTH = 2e3;
const NAME_LENGTH = 64;
const MOST_TOOLS = 20;
const MOST_ROWS = 50;
const LARGEST_ID = 2147483647;
const text = (longest) => string().max(longest).refine(isStorableText, "must hold no NUL and no half characters");
const name = string().regex(/^[a-z][a-z0-9_]{0,63}$/, "must be a name in snake_case");
const id = int().min(1).max(LARGEST_ID);
const count = int().min(0).max(LARGEST_ID);
const milliseconds = number().min(0).max(LARGEST_ID);
const moment = datetime({ offset: true }).transform((written) => new Date(written).toISOString());
const cell = union([
	text(CELL_LENGTH),
	number(),
	boolean(),
	_null()
]);
const toolSchema = strictObject({
	id: text(NAME_LENGTH),
	name,
	arguments: record(text(NAME_LENGTH), union([text(CELL_LENGTH), number()])),
	total: count,
	shown: count,
	more: boolean(),
	near: array(text(CELL_LENGTH)).max(MOST_ROWS).optional(),
	rows: array(record(text(NAME_LENGTH), cell)).max(MOST_ROWS),
	duration_ms: milliseconds
});
const answerSchema = strictObject({
	status: _enum(ANSWER_STATUSES),
	degraded_reason: text(NAME_LENGTH).nullable(),
	agents: array(name).max(MOST_TOOLS),
	model: text(CELL_LENGTH).nullable(),
	llm_calls: count,
	latency_ms: milliseconds,
	first_fact_ms: milliseconds.nullable(),
	first_token_ms: milliseconds.nullable(),
	tokens: count.nullable(),
	tools: array(toolSchema).max(MOST_TOOLS),
	context: text(CONTEXT_LENGTH).refine(isJsonList, "must be what an export wrote")
});
const messageSchema = strictObject({
	id,
	parent_id: id.nullable(),
	sender: _enum(SENDERS),
	content: text(CONTENT_LENGTH),
	agent_type: name.nullable(),
	timestamp: moment,
	reaction: _enum(REACTIONS).nullable(),
	reaction_comment: text(COMMENT_LENGTH).nullable(),
	answer: answerSchema.nullable()
});
const conversationSchema = strictObject({
	thread_id: string().regex(THREAD_ID_PATTERN, "must be a thread id"),
	owner: text(150).nullable(),
	title: text(200),
	is_archived: boolean(),
	created_at: moment,
	updated_at: moment,
	messages: array(messageSchema).superRefine(checkTree)
});
/** A file of conversations with all their branches. */ const transferSchema = strictObject({
	format: literal(TRANSFER_FORMAT),
	version: literal(1),
	conversations: array(conversationSchema)
});
/** Puts conversations into a file. */ function toTransferDocument(conversations) {
	return {
		format: TRANSFER_FORMAT,
		version: 1,
		conversations
	};
}
/** Each message once, and behind the one it follows: then there is no circle, and rows can be written in this order. */ function checkTree(messages, context) {
	const known = /* @__PURE__ */ new Set();
	messages.forEach(({ id: own, parent_id: parent }, index) => {
		if (known.has(own)) context.addIssue({
			code: "custom",
			path: [index, "id"],
			message: "stands there twice"
		});
		if (parent !== null && !known.has(parent)) context.addIssue({
			code: "custom",
			path: [index, "parent_id"],
			message: "must be an earlier message of the list"
		});
		known.add(own);
	});
}
function isJsonList(written) {
	try {
		return Array.isArray(JSON.parse(written));
	} catch {
		return false;
	}
}

export { TRANSFER_FORMAT, TRANSFER_VERSION, toTransferDocument, transferSchema };