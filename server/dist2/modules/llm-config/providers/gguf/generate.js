import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ModelFailedError } from "../../errors/model-failed.error.js";
import { PieceChannel } from "./piece-channel.js";
import { readPrompt } from "./read-prompt.js";

// dist/modules/llm-config/providers/gguf/generate.js
/**
* Streams one answer of a loaded model, in the chat template of its file. The evaluation ends with the signal, or as
* soon as the consumer leaves: at the next token, or the next slice of the prompt. One call at a time.
*
* @throws ModelFailedError when the model cannot go on, the signal's reason when it was aborted.
*/ async function* generate(loaded, messages, options) {
	options.signal.throwIfAborted();
	const leaving = new AbortController();
	const signal = AbortSignal.any([options.signal, leaving.signal]);
	const channel = new PieceChannel();
	const work = evaluate(loaded, messages, {
		...options,
		signal
	}, channel).finally(() => channel.end());
	work.catch(() => void 0);
	try {
		yield* channel.pieces();
		await work;
	} catch (error) {
		throw options.signal.aborted ? options.signal.reason : failure(error);
	} finally {
		leaving.abort();
		await work.catch(() => void 0);
	}
}
async function evaluate({ model, chat }, messages, { signal, maximumTokens, temperature, form }, channel) {
	const grammar = form === void 0 ? void 0 : await model.llama.createGrammarForJsonSchema(form);
	const history = toHistory(messages);
	let tokens = 0;
	await readPrompt(chat, history, signal);
	const { metadata } = await chat.generateResponse(history, {
		signal,
		maxTokens: maximumTokens,
		temperature,
		...grammar === void 0 ? {} : { grammar },
		onToken: (made) => tokens += made.length,
		onTextChunk: (text) => channel.put({
			kind: "text",
			text
		})
	});
	const reason = metadata.stopReason === "maxTokens" ? "length" : "stop";
	const promptTokens = Math.max(0, chat.sequence.nextTokenIndex - tokens);
	channel.put({
		kind: "end",
		reason,
		promptTokens,
		outputTokens: tokens
	});
}
function toHistory(messages) {
	return [...messages.map((message) => {
		if (message.role === "assistant") return {
			type: "model",
			response: [message.content]
		};
		return {
			type: message.role === "system" ? "system" : "user",
			text: message.content
		};
	}), {
		type: "model",
		response: []
	}];
}
function failure(error) {
	const tooLong = error instanceof Error && /context (?:size|shift)|too long|compress/i.test(error.message);
	return new ModelFailedError(tooLong ? "context_too_small" : "server_error");
}

export { generate };