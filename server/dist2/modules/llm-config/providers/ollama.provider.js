import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { InjectSettings } from "../../../config/settings.js";
import { environmentSchema } from "../../../config/settings.schema.js";
import { ChatModelProvider } from "../model-provider.contract.js";
import { environmentModel } from "./environment-model.js";
import { OllamaConnection } from "./ollama/ollama-connection.js";

// dist/modules/llm-config/providers/ollama.provider.js
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
var OllamaProvider = class extends ChatModelProvider {
	constructor(settings) {
		super(), this.settings = settings, this.name = "ollama";
	}
	fromEnvironment() {
		const { OLLAMA_BASE_URL: baseUrl, OLLAMA_MODEL: model } = this.settings;
		const usual = environmentSchema.shape.OLLAMA_BASE_URL.parse(void 0);
		return [{
			settings: environmentModel(this.settings, {
				provider: this.name,
				name: model ?? null,
				baseUrl
			}),
			configured: model !== void 0 || baseUrl !== usual
		}];
	}
	connect(settings) {
		return new OllamaConnection(settings, this.settings.LLM_ALLOWED_HOSTS);
	}
};
OllamaProvider = _ts_decorate([
	Injectable(),
	_ts_param(0, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Settings === "undefined" ? Object : Settings])
], OllamaProvider);

export { OllamaProvider };