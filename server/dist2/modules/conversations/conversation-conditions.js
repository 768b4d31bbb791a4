import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/conversations/conversation-conditions.js
/** @param wordHashes of all the words searched for; none of a search without words, which finds nothing. */ function conditionsOf(scope, filter, wordHashes) {
	const { isArchived, userId, createdAfter, createdBefore, agentType, search } = filter;
	const given = [...owned(scope), ...when("conversation.is_archived = ?", isArchived)];
	given.push(...when("conversation.user_id = ?", userId));
	given.push(...when("conversation.created_at >= ?", createdAfter), ...when("conversation.created_at < ?", createdBefore));
	given.push(...when(HAS_ANSWER_OF_AGENT, agentType), ...wordHashes.map((hash) => [HAS_WORD, hash]));
	if (search !== void 0 && wordHashes.length === 0) given.push(["? = 0", 1]);
	return {
		where: whereOf(given),
		values: given.map(([, value]) => value)
	};
}
/** The one conversation that a reference names, when the scope may touch it. */ function conditionsOfOne(scope, reference) {
	const given = ["id" in reference ? ["conversation.id = ?", reference.id] : ["conversation.thread_id = ?", reference.threadId], ...owned(scope)];
	return {
		where: whereOf(given),
		values: given.map(([, value]) => value)
	};
}
function owned(scope) {
	return scope === "everyone" ? [] : [["conversation.user_id = ?", scope.ownerId]];
}
function when(text, value) {
	return value === void 0 ? [] : [[text, value]];
}
function whereOf(given) {
	return given.length === 0 ? "" : `WHERE ${given.map(([text]) => text).join(" AND ")}`;
}
const HAS_ANSWER_OF_AGENT = "EXISTS (SELECT 1 FROM messages answer WHERE answer.conversation_id = conversation.id AND answer.agent_type = ?)";
const HAS_WORD = "EXISTS (SELECT 1 FROM conversation_words entry WHERE entry.conversation_id = conversation.id AND entry.word = ?)";

export { conditionsOf, conditionsOfOne };