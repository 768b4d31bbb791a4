import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Xt as object, Yt as number, en as string } from "../../../../chunks/packages-CEiAl99H.js";
import { readArguments } from "../../transport/read-arguments.js";

// dist/modules/llm-config/providers/ollama/ollama-pieces.js
const lastWords = object({
	done_reason: string().optional(),
	prompt_eval_count: number().optional(),
	eval_count: number().optional()
});
/**
* The pieces of one chunk of the client. Its last chunk carries the server's closing figures and no text; the others
* carry text or whole tool calls.
*/ function piecesOf(chunk) {
	const closing = lastWords.safeParse(chunk.response_metadata);
	if (closing.success && closing.data.done_reason !== void 0) return [{
		kind: "end",
		reason: closing.data.done_reason === "length" ? "length" : "stop",
		promptTokens: closing.data.prompt_eval_count ?? null,
		outputTokens: closing.data.eval_count ?? null
	}];
	const calls = (chunk.tool_call_chunks ?? []).map(({ name, args }) => {
		return {
			kind: "call",
			tool: name ?? "",
			arguments: readArguments(args ?? "")
		};
	});
	return [{
		kind: "text",
		text: chunk.text
	}, ...calls];
}

export { piecesOf };