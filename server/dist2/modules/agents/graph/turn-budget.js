import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/graph/turn-budget.js
/** What one turn may spend. Tokens are those a model writes, times milliseconds. */ const MOST_MODEL_CALLS = 8;
const MOST_TOOL_CALLS = 10;
const MOST_TOKENS = 2048;
const LONGEST_MS = 12e4;
/**
* What one pass of a turn may still spend on models and tools, so that no model can keep a turn busy. The words of an
* answer are worth one call in all: a joined answer has its sentences where the first agent speaks.
*/ var TurnBudget = class {
	get tokensLeft() {
		return Math.max(0, MOST_TOKENS - this.tokens);
	}
	get mayAskModel() {
		return this.modelCalls < MOST_MODEL_CALLS && this.tokensLeft > 0 && performance.now() - this.startedAt < LONGEST_MS;
	}
	/** Whether a model may still be asked for the words around an answer. */ get mayWriteWords() {
		return this.mayAskModel && !this.wordsAsked;
	}
	noteModel({ llmCalls, tokens }) {
		this.modelCalls += llmCalls;
		this.tokens += tokens ?? 0;
	}
	/** As `noteModel`, for a call that asked for words. */ noteWords(spent) {
		this.noteModel(spent);
		this.wordsAsked ||= spent.llmCalls > 0;
	}
	/** Takes one tool call out of the budget; false when none is left. */ takeToolCall() {
		this.toolCalls += 1;
		return this.toolCalls <= MOST_TOOL_CALLS;
	}
	constructor() {
		this.modelCalls = 0;
		this.toolCalls = 0;
		this.tokens = 0;
		this.wordsAsked = false;
		this.limit = null;
		this.startedAt = performance.now();
		/** Aborted when the turn has taken as long as any may. Made when first asked for: most turns need no timer. */ this.deadline = () => {
			this.limit ??= AbortSignal.timeout(Math.round(Math.max(0, LONGEST_MS - (performance.now() - this.startedAt))));
			return this.limit;
		};
	}
};

export { TurnBudget };