import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { InjectSettings } from "../../../config/settings.js";
import { ChatModelProvider } from "../model-provider.contract.js";
import { environmentModel } from "./environment-model.js";
import { GgufConnection } from "./gguf/gguf-connection.js";
import { absolutePath } from "./models-folder.js";
import { OpenAiStyleConnection } from "./openai-style/openai-connection.js";

// dist/modules/llm-config/providers/gpt4all.provider.js
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
/** Where GPT4All's application serves its models once its local server is switched on. */ const USUAL_ADDRESS = "http://127.0.0.1:4891";
var Gpt4AllProvider = class extends ChatModelProvider {
	constructor(settings) {
		super(), this.settings = settings, this.name = "gpt4all";
	}
	fromEnvironment(chosen) {
		const { GPT4ALL_BASE_URL: baseUrl, GPT4ALL_MODEL_PATH: path } = this.settings;
		const servers = baseUrl === void 0 ? [] : [this.configured({ baseUrl })];
		const files = path === void 0 ? [] : [this.configured({ modelPath: absolutePath(this.settings, path) })];
		if (!chosen || servers.length + files.length > 0) return [...servers, ...files];
		return [this.configured({ baseUrl: USUAL_ADDRESS })];
	}
	connect(settings) {
		return settings.modelPath === null ? new OpenAiStyleConnection(settings, this.settings.LLM_ALLOWED_HOSTS) : new GgufConnection(settings, { device: this.settings.GPT4ALL_DEVICE });
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
Gpt4AllProvider = _ts_decorate([
	Injectable(),
	_ts_param(0, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Settings === "undefined" ? Object : Settings])
], Gpt4AllProvider);

export { Gpt4AllProvider };