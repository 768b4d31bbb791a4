import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Wt as array, Xt as object, Yt as number, en as string, rn as unknown } from "../../../../chunks/packages-CEiAl99H.js";
import { ModelFailedError } from "../../errors/model-failed.error.js";
import { readArguments } from "../../transport/read-arguments.js";

// dist/modules/llm-config/providers/openai-style/chat-chunk.js
const chunkShape = object({
	error: unknown().optional(),
	choices: array(object({
		finish_reason: string().nullish(),
		delta: object({
			content: string().nullish(),
			tool_calls: array(object({
				index: number().default(0),
				function: object({
					name: string().nullish(),
					arguments: string().nullish()
				}).optional()
			})).nullish()
		}).optional()
	})).default([]),
	usage: object({
		prompt_tokens: number(),
		completion_tokens: number()
	}).nullish()
});
/**
* Puts the chunks of an OpenAI-style stream together: text is passed on as it comes, tool calls when the last of their
* fragments is there, the end when the stream has ended.
*/ var ChunkReader = class {
	/** @throws ModelFailedError for a chunk that is none, or that tells an error. */ read(chunk) {
		const parsed = chunkShape.safeParse(chunk);
		if (!parsed.success) throw new ModelFailedError("unreadable");
		if (parsed.data.error !== void 0) throw new ModelFailedError("error_in_stream");
		this.usage = parsed.data.usage ?? this.usage;
		return parsed.data.choices.flatMap(({ delta, finish_reason: reason }) => {
			if (typeof reason === "string") this.reason = reason === "length" ? "length" : "stop";
			for (const fragment of delta?.tool_calls ?? []) this.addFragment(fragment.index, fragment.function ?? {});
			return delta === void 0 ? [] : [{
				kind: "text",
				text: delta.content ?? ""
			}];
		});
	}
	/** @throws ModelFailedError when the stream ended without saying why the model stopped. */ finish() {
		if (this.reason === null) throw new ModelFailedError("cut_off");
		const calls = [...this.calls.values()].map(({ name, text }) => {
			return {
				kind: "call",
				tool: name,
				arguments: readArguments(text)
			};
		});
		const counts = {
			promptTokens: this.usage?.prompt_tokens ?? null,
			outputTokens: this.usage?.completion_tokens ?? null
		};
		return [...calls, {
			kind: "end",
			reason: this.reason,
			...counts
		}];
	}
	addFragment(index, part) {
		const call = this.calls.get(index) ?? {
			name: "",
			text: ""
		};
		this.calls.set(index, {
			name: call.name + (part.name ?? ""),
			text: call.text + (part.arguments ?? "")
		});
	}
	constructor() {
		this.calls = /* @__PURE__ */ new Map();
		this.reason = null;
		this.usage = null;
	}
};

export { ChunkReader };