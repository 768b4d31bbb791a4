import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ModelUnavailableError } from "../../errors/model-unavailable.error.js";
import { llamaEngine, llamaLibrary } from "./llama-engine.js";

// dist/modules/llm-config/providers/gguf/loaded-gguf.js
/**
* Loads a file; the work is done off the event loop.
*
* @throws ModelUnavailableError when the library is missing or the file is no model that can be loaded.
*/ async function loadGguf(file, contextSize, device) {
	const engine = await llamaEngine(device);
	const { LlamaChat } = await llamaLibrary();
	try {
		const model = await engine.loadModel({ modelPath: file });
		const size = Math.min(contextSize, model.trainContextSize);
		const context = await model.createContext({
			contextSize: size,
			sequences: 1
		});
		return {
			model,
			context,
			chat: new LlamaChat({ contextSequence: context.getSequence() })
		};
	} catch {
		throw new ModelUnavailableError("file_unreadable");
	}
}
/** Frees the memory of a model. */ async function unloadGguf({ model, context, chat }) {
	chat.dispose();
	await context.dispose();
	await model.dispose();
}

export { loadGguf, unloadGguf };