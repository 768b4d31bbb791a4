import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/model-words/prompt/estimate-tokens.js
/** Tokens that a chat template puts around a message, at most. */ const TEMPLATE_TOKENS = 12;
/**
* More tokens than a text has with any common tokenizer, yet not by far: letters of the Latin alphabet come in groups,
* figures and marks may stand alone, everything else may be cut into its bytes.
*/ function estimateTokens(text) {
	const letters = text.match(/[A-Za-z ]/g)?.length ?? 0;
	const others = Buffer.byteLength(text, "utf8") - letters;
	return Math.ceil(letters / 2.5) + others;
}
/** The same for a whole prompt with what its template adds. */ function estimatePromptTokens(messages) {
	return messages.reduce((sum, { content }) => sum + estimateTokens(content) + TEMPLATE_TOKENS, 0);
}

export { estimatePromptTokens, estimateTokens };