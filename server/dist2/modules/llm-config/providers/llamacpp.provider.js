import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { InjectSettings } from "../../../config/settings.js";
import { ChatModelProvider } from "../model-provider.contract.js";
import { environmentModel } from "./environment-model.js";
import { GgufConnection } from "./gguf/gguf-connection.js";
import { absolutePath, modelsFolder } from "./models-folder.js";
import { LlamaServerConnection } from "./openai-style/llama-server-connection.js";

// dist/modules/llm-config/providers/llamacpp.provider.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
	if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(metadataKey, metadataValue);
}
function _ts_param(paramIndex, decorator) {
	return function(target, key) {
		decorator(target, key, paramIndex);
	};
}
/** Where llama.cpp's own server listens unless it is told otherwise. */ const USUAL_ADDRESS = "http://127.0.0.1:8080";
var LlamaCppProvider = class extends ChatModelProvider {
	constructor(settings) {
		super(), this.settings = settings, this.name = "llamacpp";
	}
	/** The server first: who has set up both means the one that may have a graphics card. */ fromEnvironment(chosen) {
		const { LLAMACPP_BASE_URL: baseUrl, LLAMACPP_MODEL_PATH: path, MODELS_DIR: folder } = this.settings;
		const file = path ?? folder;
		const servers = baseUrl === void 0 ? [] : [this.configured({ baseUrl })];
		const files = file === void 0 ? [] : [this.configured({ modelPath: absolutePath(this.settings, file) })];
		if (!chosen || servers.length + files.length > 0) return [...servers, ...files];
		return [this.configured({ baseUrl: USUAL_ADDRESS }), this.configured({ modelPath: modelsFolder(this.settings) })];
	}
	connect(settings) {
		return settings.modelPath === null ? new LlamaServerConnection(settings, this.settings.LLM_ALLOWED_HOSTS) : new GgufConnection(settings, { device: "auto" });
	}
	configured(named) {
		return {
			settings: environmentModel(this.settings, {
				provider: this.name,
				...named
			}),
			configured: true
		};
	}
};
LlamaCppProvider = _ts_decorate([
	Injectable(),
	_ts_param(0, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Settings === "undefined" ? Object : Settings])
], LlamaCppProvider);

export { LlamaCppProvider };