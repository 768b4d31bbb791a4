import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Wt as array, Xt as object, rn as unknown } from "../../../../chunks/packages-CEiAl99H.js";
import { fetchJson } from "../../transport/fetch-json.js";
import { OpenAiStyleConnection } from "./openai-connection.js";

// dist/modules/llm-config/providers/openai-style/llama-server-connection.js
const LIMIT_MS = 1e3;
/** Tokens that a chat template puts around a message, at most. */ const TEMPLATE_TOKENS = 12;
const tokenized = object({ tokens: array(unknown()) });
/** A llama.cpp server: it also tells how many tokens a text has. */ var LlamaServerConnection = class extends OpenAiStyleConnection {
	async countTokens(messages) {
		try {
			this.requireAllowed();
			const content = messages.map((message) => message.content).join("\n");
			const answer = await fetchJson(`${this.address}/tokenize`, AbortSignal.timeout(LIMIT_MS), { content });
			return tokenized.parse(answer).tokens.length + messages.length * TEMPLATE_TOKENS;
		} catch {
			return null;
		}
	}
	constructor(...args) {
		super(...args), this.parallel = 1;
	}
};

export { LlamaServerConnection };