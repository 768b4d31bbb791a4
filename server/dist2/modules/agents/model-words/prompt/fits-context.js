import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { estimatePromptTokens } from "./estimate-tokens.js";

// dist/modules/agents/model-words/prompt/fits-context.js
/** Tokens kept free beside prompt and answer, for what an estimate may miss. */ const RESERVE = 32;
/**
* Whether a prompt and its answer fit into the context of a model. The estimate is on the safe side, so the tokenizer
* is asked only where the estimate says no.
*/ async function fitsContext(model, messages, answerTokens) {
	const room = model.contextSize - answerTokens - RESERVE;
	if (estimatePromptTokens(messages) <= room) return true;
	const counted = await model.countTokens(messages);
	return counted !== null && counted <= room;
}

export { fitsContext };