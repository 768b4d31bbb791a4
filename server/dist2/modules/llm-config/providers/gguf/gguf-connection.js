import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ModelFailedError } from "../../errors/model-failed.error.js";
import { ModelUnavailableError } from "../../errors/model-unavailable.error.js";
import { ModelConnection } from "../../model-provider.contract.js";
import { absenceOf } from "../../transport/absence-of.js";
import { generate } from "./generate.js";
import { findGguf, nameOfGguf } from "./gguf-place.js";
import { loadGguf, unloadGguf } from "./loaded-gguf.js";

// dist/modules/llm-config/providers/gguf/gguf-connection.js
/** Tokens that a chat template puts around a message, at most. */ const TEMPLATE_TOKENS = 12;
/** A GGUF file whose model is evaluated in this process. It is loaded when its health is first asked for. */ var GgufConnection = class extends ModelConnection {
	constructor(settings, options) {
		super(), this.settings = settings, this.options = options, this.parallel = 1, this.loading = null, this.loaded = null, this.problem = null, this.running = Promise.resolve();
	}
	get contextSize() {
		return this.loaded?.context.contextSize ?? this.settings.contextSize;
	}
	async health() {
		try {
			const { file } = await this.load();
			if (this.loaded !== null) return {
				state: "ready",
				model: nameOfGguf(file),
				reason: null
			};
			if (this.problem !== null) throw this.problem;
			return {
				state: "loading",
				model: nameOfGguf(file),
				reason: null
			};
		} catch (error) {
			this.loading = null;
			this.problem = null;
			return {
				state: "none",
				model: null,
				reason: absenceOf(error)
			};
		}
	}
	async *stream(messages, options) {
		const loaded = await this.ready();
		if (countTokens(loaded, messages) + options.maximumTokens > this.contextSize) throw new ModelFailedError("context_too_small");
		const before = this.running;
		let leave = () => void 0;
		this.running = new Promise((resolve) => leave = resolve);
		try {
			await before;
			yield* generate(loaded, messages, options);
		} finally {
			leave();
		}
	}
	async countTokens(messages) {
		return this.loaded === null ? null : countTokens(this.loaded, messages);
	}
	/** Waits until the model is in memory. */ async warmUp() {
		await this.loading?.done;
	}
	async close() {
		await this.loading?.done;
		await this.running;
		const { loaded } = this;
		this.loaded = null;
		this.loading = null;
		if (loaded !== null) await unloadGguf(loaded);
	}
	async ready() {
		await (await this.load()).done;
		if (this.problem !== null) throw this.problem;
		if (this.loaded === null) throw new ModelUnavailableError("file_unreadable");
		return this.loaded;
	}
	async load() {
		if (this.loading !== null) return this.loading;
		const file = await findGguf(this.settings.modelPath ?? "", this.settings.name);
		this.loading ??= {
			file,
			done: this.loadFile(file)
		};
		return this.loading;
	}
	async loadFile(file) {
		try {
			this.loaded = await loadGguf(file, this.settings.contextSize, this.options.device);
		} catch (error) {
			this.problem = error;
		}
	}
};
function countTokens({ model }, messages) {
	return messages.reduce((sum, { content }) => sum + model.tokenize(content).length + TEMPLATE_TOKENS, 0);
}

export { GgufConnection };