import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/conversations/statistics/conversation-statistics.js
/** Counts messages one after the other, so that they need not all be in memory. */ var StatisticsCounter = class {
	add(message) {
		this.messages[message.sender] += 1;
		if (message.agentType !== null) countOne(this.answersByAgent, message.agentType);
		if (message.reaction === "thumbs_up") this.reactions.thumbsUp += 1;
		if (message.reaction === "thumbs_down") this.reactions.thumbsDown += 1;
		for (const { tool } of message.turn?.evidence ?? []) countOne(this.callsByTool, tool);
		this.addFacts(message);
		this.firstMessageAt ??= message.createdAt;
		this.lastMessageAt = message.createdAt;
	}
	result() {
		const { count, sum, slowest } = this.latencies;
		return {
			messages: this.messages,
			answersByAgent: this.answersByAgent,
			answersByStatus: this.answersByStatus,
			callsByTool: this.callsByTool,
			reactions: this.reactions,
			averageLatency: count === 0 ? null : Math.round(sum / count),
			slowestLatency: count === 0 ? null : slowest,
			modelCalls: this.modelCalls,
			tokens: this.tokens,
			firstMessageAt: this.firstMessageAt,
			lastMessageAt: this.lastMessageAt
		};
	}
	addFacts({ facts }) {
		if (facts === null) return;
		countOne(this.answersByStatus, facts.status);
		this.latencies.count += 1;
		this.latencies.sum += facts.latencyMs;
		this.latencies.slowest = Math.max(this.latencies.slowest, facts.latencyMs);
		this.modelCalls += facts.llmCalls;
		this.tokens += facts.tokens ?? 0;
	}
	constructor() {
		this.messages = {
			user: 0,
			assistant: 0,
			staff: 0
		};
		this.reactions = {
			thumbsUp: 0,
			thumbsDown: 0
		};
		this.answersByAgent = /* @__PURE__ */ new Map();
		this.answersByStatus = /* @__PURE__ */ new Map();
		this.callsByTool = /* @__PURE__ */ new Map();
		this.latencies = {
			count: 0,
			sum: 0,
			slowest: 0
		};
		this.modelCalls = 0;
		this.tokens = 0;
		this.firstMessageAt = null;
		this.lastMessageAt = null;
	}
};
function countOne(counts, key) {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}

export { StatisticsCounter };