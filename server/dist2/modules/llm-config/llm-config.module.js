import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { $n as Global, Qn as init_module_decorator, Sn as init_common, Zn as Module, er as init_global_decorator, gr as init_constants, hr as INJECTABLE_WATERMARK } from "../../chunks/packages-CEiAl99H.js";
import { discoverClasses } from "../../common/discovery/discover.js";
import { AuditModule } from "../audit/audit.module.js";
import { FOUND_PROVIDERS, ModelsInForce } from "./active/models-in-force.js";
import { ActiveModel } from "./chat-model.contract.js";
import { ChatModelProvider } from "./model-provider.contract.js";
import { LlmModelRepository } from "./models/llm-model.repository.js";
import { ModelShelves } from "./models/model-shelves.js";
import { ModelsService } from "./models/models.service.js";

// dist/modules/llm-config/llm-config.module.js
init_common();
init_constants();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
var LlmConfigModule = class LlmConfigModule {
	/** Finds the providers; a file dropped into `providers/` needs no other edit. */ static async find() {
		const folder = new URL("./providers/", import.meta.url);
		const providers = (await discoverClasses(folder, /^[a-z0-9-]+\.provider\.[jt]s$/, ChatModelProvider)).filter(isInjectable);
		return {
			module: LlmConfigModule,
			imports: [AuditModule],
			providers: [
				...providers,
				{
					provide: FOUND_PROVIDERS,
					inject: providers,
					useFactory: (...made) => made
				},
				LlmModelRepository,
				ModelsInForce,
				ModelShelves,
				ModelsService,
				{
					provide: ActiveModel,
					useExisting: ModelsInForce
				}
			],
			exports: [
				ActiveModel,
				ModelsInForce,
				ModelShelves,
				ModelsService
			]
		};
	}
};
LlmConfigModule = _ts_decorate([Global(), Module({})], LlmConfigModule);
function isInjectable(found) {
	return Reflect.hasMetadata(INJECTABLE_WATERMARK, found);
}

export { LlmConfigModule };