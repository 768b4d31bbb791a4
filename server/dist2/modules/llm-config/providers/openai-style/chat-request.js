import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/llm-config/providers/openai-style/chat-request.js
/** The body of a chat request in OpenAI's form, streamed and with the counts of its tokens at the end. */ function toChatRequest(model, messages, options) {
	const { maximumTokens, temperature, form, tools } = options;
	return {
		model,
		messages,
		stream: true,
		stream_options: { include_usage: true },
		max_tokens: maximumTokens,
		temperature,
		...form === void 0 ? {} : { response_format: {
			type: "json_schema",
			json_schema: {
				name: "answer",
				strict: true,
				schema: form
			}
		} },
		...tools === void 0 ? {} : { tools: tools.map((tool) => ({
			type: "function",
			function: tool
		})) }
	};
}

export { toChatRequest };