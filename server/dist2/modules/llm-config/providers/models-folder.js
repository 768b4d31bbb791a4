import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { resolve } from "node:path";

// dist/modules/llm-config/providers/models-folder.js
/** The folder in which models are looked for by their file names: `MODELS_DIR`, or `models` in the data folder. */ function modelsFolder(settings) {
	const { MODELS_DIR: folder, DATA_DIR: data } = settings;
	return folder === void 0 ? resolve(data, "models") : absolutePath(settings, folder);
}
/** A path of the environment, taken from the project's folder when it is relative. */ function absolutePath({ projectRoot }, path) {
	return resolve(projectRoot, path);
}

export { absolutePath, modelsFolder };