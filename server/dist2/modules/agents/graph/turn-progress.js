import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/graph/turn-progress.js
/** Parts of an answer stand apart by an empty line. */ const PART_BREAK = "\n\n";
/**
* What has been said, found and measured in one pass of a turn. Nodes tell it; it sends the events on in the order in
* which it is told, and the runner reads the outcome from it, also when the turn was stopped half-way.
*/ var TurnProgress = class {
	constructor(emit) {
		this.emit = emit;
		this.startedAt = performance.now();
		this.agentsUsed = [];
		this.evidenceFound = [];
		this.requestsAnswered = [];
		this.written = "";
		this.partStart = 0;
		this.firstFactMs = null;
		this.firstTokenMs = null;
		this.degradedReason = null;
		this.model = null;
		this.llmCalls = 0;
		this.tokens = null;
	}
	get content() {
		return this.written;
	}
	startAgent(agentType) {
		if (!this.agentsUsed.includes(agentType)) this.agentsUsed.push(agentType);
		this.emit({
			event: "agent-start",
			agentType
		});
	}
	callTool(id, name, toolArguments) {
		this.emit({
			event: "tool-call",
			id,
			name,
			arguments: toolArguments
		});
	}
	addEvidence(evidence) {
		this.firstFactMs ??= this.elapsed();
		this.evidenceFound.push(evidence);
		this.emit({
			event: "tool-result",
			id: evidence.id,
			name: evidence.tool,
			result: evidence.result
		});
	}
	answerRequest(request, evidence) {
		const rows = evidence.reduce((sum, one) => sum + one.result.shown, 0);
		this.requestsAnswered.push({
			request,
			rows
		});
	}
	/** The words that follow are a part of their own; `replacePart` replaces back to here. */ startPart() {
		if (this.written !== "") this.append(PART_BREAK);
		this.partStart = this.written.length;
	}
	append(text) {
		if (text === "") return;
		this.written += text;
		this.emit({
			event: "text-delta",
			text
		});
	}
	/** Puts other words in place of the current part; the event carries the whole content. */ replacePart(text) {
		this.written = this.written.slice(0, this.partStart) + text;
		this.emit({
			event: "text-replace",
			text: this.written
		});
	}
	tell(event) {
		this.emit(event);
	}
	addModelShare(share) {
		this.model = share.model ?? this.model;
		this.llmCalls += share.llmCalls;
		this.tokens = share.tokens === null ? this.tokens : (this.tokens ?? 0) + share.tokens;
		if (share.firstTokenAt !== null) this.firstTokenMs ??= Math.round(share.firstTokenAt - this.startedAt);
		this.degrade(share.degradedReason);
	}
	/** Remembers the first reason only: it names what went wrong first. */ degrade(reason) {
		this.degradedReason ??= reason;
	}
	/** The outcome as far as the turn has come. */ outcome(status, interrupt = null) {
		return {
			status,
			content: this.written,
			agentType: this.leadingAgent(),
			agents: [...this.agentsUsed],
			requests: this.requestsAnswered.map((answered) => answered.request),
			evidence: [...this.evidenceFound],
			degradedReason: this.degradedReason,
			model: this.model,
			llmCalls: this.llmCalls,
			tokens: this.tokens,
			firstFactMs: this.firstFactMs,
			firstTokenMs: this.firstTokenMs,
			interrupt
		};
	}
	/** The agent with most rows; with as many rows, the one asked first. */ leadingAgent() {
		const rows = /* @__PURE__ */ new Map();
		for (const { request, rows: found } of this.requestsAnswered) rows.set(request.agent, (rows.get(request.agent) ?? 0) + found);
		const [first] = [...rows.entries()].toSorted(([, left], [, right]) => right - left);
		return first?.[0] ?? this.agentsUsed.at(-1) ?? "supervisor";
	}
	elapsed() {
		return Math.round(performance.now() - this.startedAt);
	}
};

export { TurnProgress };