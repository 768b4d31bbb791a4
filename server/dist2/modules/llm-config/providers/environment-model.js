import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/llm-config/providers/environment-model.js
/** A model as the environment sets it up; size of the context and limit of the first token are one for all providers. */ function environmentModel({ OLLAMA_NUM_CTX, OLLAMA_TIMEOUT }, named) {
	return {
		name: null,
		modelPath: null,
		baseUrl: null,
		contextSize: OLLAMA_NUM_CTX,
		timeoutSeconds: OLLAMA_TIMEOUT,
		temperature: null,
		maximumTokens: null,
		streams: true,
		...named
	};
}

export { environmentModel };