import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/conversations/transfer/transfer-message.js
/** Puts a message into the form of the file. Nothing is lost on the way there and back but its number. */ function toTransferMessage(message) {
	return {
		id: message.id,
		parent_id: message.parentId,
		sender: message.sender,
		content: message.content,
		agent_type: message.agentType,
		timestamp: message.createdAt,
		reaction: message.reaction,
		reaction_comment: message.reactionComment,
		answer: message.facts === null ? null : toTransferAnswer(message.facts, message.turn)
	};
}
function toTransferAnswer(facts, turn) {
	return {
		status: facts.status,
		degraded_reason: facts.degradedReason,
		agents: facts.agents,
		model: facts.model,
		llm_calls: facts.llmCalls,
		latency_ms: facts.latencyMs,
		first_fact_ms: facts.firstFactMs,
		first_token_ms: facts.firstTokenMs,
		tokens: facts.tokens,
		tools: (turn?.evidence ?? []).map(toTransferTool),
		context: JSON.stringify(turn?.requests ?? [])
	};
}
function toTransferTool({ id, tool, arguments: given, result, durationMs }) {
	const { total, shown, more, rows, near } = result;
	return {
		id,
		name: tool,
		arguments: given,
		total,
		shown,
		more,
		...near === void 0 ? {} : { near },
		rows,
		duration_ms: durationMs
	};
}
/** How the answer was made, as a row keeps it; null for messages of people. */ function toFacts(answer) {
	if (answer === null) return null;
	return {
		status: answer.status,
		degradedReason: answer.degraded_reason,
		agents: answer.agents,
		model: answer.model,
		llmCalls: answer.llm_calls,
		latencyMs: answer.latency_ms,
		firstFactMs: answer.first_fact_ms,
		firstTokenMs: answer.first_token_ms,
		tokens: answer.tokens
	};
}
/** What the answer found, as a row keeps it; null for messages of people. */ function toTurn(answer) {
	if (answer === null) return null;
	const requests = JSON.parse(answer.context);
	return {
		requests: Array.isArray(requests) ? requests : [],
		evidence: answer.tools.map(toStoredEvidence)
	};
}
function toStoredEvidence({ id, name, arguments: given, duration_ms: durationMs, ...found }) {
	return {
		id,
		tool: name,
		arguments: given,
		result: {
			status: "rows",
			...found
		},
		durationMs
	};
}

export { toFacts, toTransferMessage, toTurn };