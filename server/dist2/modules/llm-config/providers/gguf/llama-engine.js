import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ModelUnavailableError } from "../../errors/model-unavailable.error.js";
import { availableParallelism } from "node:os";

// dist/modules/llm-config/providers/gguf/llama-engine.js
let library = null;
const engines = /* @__PURE__ */ new Map();
/**
* The library that evaluates models in this process, loaded when the first model is: it is an optional dependency.
*
* @throws ModelUnavailableError when it is not installed or does not run on this machine.
*/ async function llamaLibrary() {
	library ??= import("node-llama-cpp");
	return library.catch(() => {
		library = null;
		throw new ModelUnavailableError("library_missing");
	});
}
/**
* The engine for a device (`cpu`, or anything else for whatever is there). One core is left to the server; more threads
* than cores would make the model a hundred times slower. Nothing is built and nothing is downloaded.
*
* @throws ModelUnavailableError as `llamaLibrary` does.
*/ async function llamaEngine(device) {
	const { getLlama, LlamaLogLevel } = await llamaLibrary();
	const options = {
		build: "never",
		skipDownload: true,
		maxThreads: Math.max(1, availableParallelism() - 1),
		logLevel: LlamaLogLevel.error,
		logger: () => void 0,
		progressLogs: false
	};
	const kind = device === "cpu" ? "cpu" : "auto";
	const engine = engines.get(kind) ?? getLlama({
		...options,
		gpu: kind === "cpu" ? false : "auto"
	});
	engines.set(kind, engine);
	return engine.catch(() => {
		engines.delete(kind);
		throw new ModelUnavailableError("library_missing");
	});
}

export { llamaEngine, llamaLibrary };