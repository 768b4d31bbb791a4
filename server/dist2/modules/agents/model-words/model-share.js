// dist/modules/agents/model-words/model-share.js
/** The share of a model in words that are the code's alone. */ const NO_SHARE = {
	model: null,
	llmCalls: 0,
	tokens: null,
	firstTokenAt: null,
	degradedReason: null,
	replaced: 0
};

export { NO_SHARE };