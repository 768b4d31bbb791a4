import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { B as HumanMessage, V as AIMessage, n as ChatOllama, z as SystemMessage } from "../../../../chunks/packages-CEiAl99H.js";
import { ModelUnavailableError } from "../../errors/model-unavailable.error.js";
import { ModelConnection } from "../../model-provider.contract.js";
import { absenceOf } from "../../transport/absence-of.js";
import { requireAllowedAddress } from "../../transport/allowed-hosts.js";
import { chooseModel } from "./installed-models.js";
import { piecesOf } from "./ollama-pieces.js";
import { OllamaShelf } from "./ollama-shelf.js";
import { loadOllamaModel, ollamaFetch } from "./ollama-transport.js";

// dist/modules/llm-config/providers/ollama/ollama-connection.js
const KEEP_LOADED = "30m";
/** A model of an Ollama server, spoken to in its own protocol: only there the size of the context can be set. */ var OllamaConnection = class extends ModelConnection {
	constructor(settings, allowedHosts) {
		super(), this.settings = settings, this.allowedHosts = allowedHosts, this.chosen = null;
		this.address = settings.baseUrl ?? "";
		this.shelf = new OllamaShelf(this.address, allowedHosts);
	}
	get contextSize() {
		return Math.min(this.settings.contextSize, this.chosen?.contextLength ?? Infinity);
	}
	get callsTools() {
		return this.chosen?.callsTools ?? false;
	}
	async health() {
		try {
			this.chosen = await this.choose();
			return {
				state: "ready",
				model: this.chosen.name,
				reason: null
			};
		} catch (error) {
			return {
				state: "none",
				model: null,
				reason: absenceOf(error)
			};
		}
	}
	async *stream(messages, options) {
		this.chosen ??= await this.choose();
		const leaving = new AbortController();
		const signal = AbortSignal.any([options.signal, leaving.signal]);
		const { tools, form } = options;
		try {
			const chunks = await this.client(this.chosen.name, options, signal).stream(messages.map(toLangChain), {
				...tools === void 0 ? {} : { tools: tools.map((tool) => ({
					type: "function",
					function: tool
				})) },
				...form === void 0 ? {} : { format: form }
			});
			for await (const chunk of chunks) yield* piecesOf(chunk);
		} finally {
			leaving.abort();
		}
	}
	/** Loads the model with the size of context it will be asked with; another size would load it again. */ async warmUp() {
		if (this.chosen === null) return;
		const limit = AbortSignal.timeout(this.settings.timeoutSeconds * 1e3);
		await loadOllamaModel(this.address, {
			name: this.chosen.name,
			contextSize: this.contextSize,
			keep: KEEP_LOADED
		}, limit);
	}
	async choose() {
		const chosen = chooseModel(await this.shelf.list(), this.settings.name);
		if (chosen === null) throw new ModelUnavailableError("model_missing");
		return chosen;
	}
	/** A client for one call, since the client's own abort ends every call it has. */ client(model, options, signal) {
		requireAllowedAddress(this.address, this.allowedHosts);
		return new ChatOllama({
			model,
			baseUrl: this.address,
			numCtx: this.contextSize,
			numPredict: options.maximumTokens,
			temperature: options.temperature,
			keepAlive: KEEP_LOADED,
			think: false,
			fetch: ollamaFetch(signal)
		});
	}
};
function toLangChain(message) {
	if (message.role === "system") return new SystemMessage(message.content);
	return message.role === "assistant" ? new AIMessage(message.content) : new HumanMessage(message.content);
}

export { OllamaConnection };