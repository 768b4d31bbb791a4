import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { looksLikeIdentifier } from "../../modules/verification/identifier.js";
import { looksLikeCode } from "../../modules/verification/one-time-code.js";
import { judgeTurn } from "./judge-turn.js";
import { randomUUID } from "node:crypto";

// dist/commands/question-files/question-player.js
/** Ids from here on belong to no stored account or conversation. */ const FIRST_ID = 1e9;
/** Plays question cases as conversations through the graph, each as an account of its own, and judges the answers. */ var QuestionPlayer = class {
	constructor(runner, verification, mode) {
		this.runner = runner;
		this.verification = verification;
		this.mode = mode;
		this.played = 0;
	}
	async play(question) {
		const conversation = this.startConversation(question);
		const turns = [];
		for (const turn of question.turns) turns.push(await this.playTurn(conversation, turn));
		await this.end(conversation);
		return {
			id: question.id,
			category: question.category,
			turns
		};
	}
	/** Claims are forgotten too: limits on codes are for people, not for a file that names one customer many times. */ async end({ id, waitingRunId }) {
		if (waitingRunId !== null) await this.runner.forget(waitingRunId);
		await this.verification.forget(id);
	}
	startConversation({ customer_id: customerId }) {
		const id = FIRST_ID + this.played;
		this.played += 1;
		return {
			id,
			caller: {
				userId: id,
				role: "customer",
				customerId,
				scopes: [],
				via: "session",
				sessionId: null
			},
			window: [],
			waitingRunId: null
		};
	}
	async playTurn(conversation, turn) {
		const started = performance.now();
		const outcome = await this.answer(conversation, turn.say);
		const milliseconds = performance.now() - started;
		remember(conversation, turn.say, outcome);
		return {
			turn,
			milliseconds,
			answer: outcome.content,
			agentType: outcome.agentType,
			modelCalls: outcome.llmCalls,
			degradedReason: outcome.degradedReason,
			problems: judgeTurn(turn, outcome)
		};
	}
	/** As in a chat: a code or an identifier answers a waiting question, anything else is a new question. */ async answer(conversation, message) {
		const request = this.requestFor(conversation, message);
		const { waitingRunId } = conversation;
		const answers = looksLikeCode(message) || looksLikeIdentifier(message);
		const resumed = waitingRunId !== null && answers;
		const outcome = resumed ? await this.runner.resume({
			...request,
			waitingRunId
		}) : await this.runner.run(request);
		if (outcome.status === "interrupted") conversation.waitingRunId = resumed ? waitingRunId : request.runId;
		else if (resumed) conversation.waitingRunId = null;
		return outcome;
	}
	requestFor({ id, caller, window }, message) {
		return {
			runId: randomUUID(),
			conversationId: id,
			message,
			caller,
			window: window.slice(-10),
			claim: null,
			mode: this.mode,
			language: null,
			signal: new AbortController().signal,
			emit: () => void 0
		};
	}
};
function remember(conversation, said, outcome) {
	const { content: answered, requests, evidence } = outcome;
	conversation.window.push({
		said,
		answered,
		requests,
		evidence
	});
}

export { QuestionPlayer };