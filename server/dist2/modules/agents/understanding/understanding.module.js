import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Qn as init_module_decorator, Sn as init_common, Vt as ZodType, Zn as Module } from "../../../chunks/packages-CEiAl99H.js";
import { NameIndex } from "../../store/names/name-index.contract.js";
import { ToolRegistry } from "../../tools/tool.registry.js";
import { AgentRegistry } from "../agent.registry.js";
import { BuiltInUnderstanding } from "./built-in.understanding.js";
import { IntentCatalogue } from "./intents/intent-catalogue.js";
import { Understanding } from "./understanding.contract.js";

// dist/modules/agents/understanding/understanding.module.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
var UnderstandingModule = class UnderstandingModule {
	static async register() {
		const intents = await IntentCatalogue.discover(new URL("../", import.meta.url));
		return {
			module: UnderstandingModule,
			providers: [{
				provide: IntentCatalogue,
				useValue: intents
			}, {
				provide: Understanding,
				inject: [
					NameIndex,
					AgentRegistry,
					ToolRegistry
				],
				useFactory: (index, agents, tools) => new BuiltInUnderstanding(index, intents, () => routableAgents(agents, tools, intents))
			}],
			exports: [IntentCatalogue, Understanding]
		};
	}
};
UnderstandingModule = _ts_decorate([Module({})], UnderstandingModule);
function routableAgents(agents, tools, intents) {
	return agents.specialists().filter(({ name }) => !intents.hasIntents(name)).map((agent) => ({
		name: agent.name,
		routingWords: agent.routingWords,
		tools: tools.ofAgent(agent.tools).map(routableTool)
	}));
}
function routableTool(tool) {
	const fields = Object.entries(tool.schema.shape);
	return {
		name: tool.name,
		needsIdentity: tool.needsIdentity,
		accepts: fields.map(([name]) => name),
		requires: fields.filter(([, field]) => !(field instanceof ZodType && field.safeParse(void 0).success)).map(([name]) => name)
	};
}

export { UnderstandingModule };