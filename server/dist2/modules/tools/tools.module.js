import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { $n as Global, Qn as init_module_decorator, Sn as init_common, Zn as Module, er as init_global_decorator } from "../../chunks/packages-CEiAl99H.js";
import { discoverClasses } from "../../common/discovery/discover.js";
import { OwnInvoices } from "./invoices/own-invoices.js";
import { RecommendationBasis } from "./music/recommendation-basis.js";
import { TrackLists } from "./music/track-lists.js";
import { NameResolver } from "./names/name-resolver.js";
import { TrackFilterResolver } from "./names/track-filter-resolver.js";
import { Tool } from "./tool.contract.js";
import { FOUND_TOOLS, ToolRegistry } from "./tool.registry.js";
import { ToolCaller } from "./tool-caller.js";
import { ToolSwitches } from "./tool-switches.js";

// dist/modules/tools/tools.module.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
const SHARED_BY_TOOLS = [
	NameResolver,
	TrackFilterResolver,
	TrackLists,
	OwnInvoices,
	RecommendationBasis
];
var ToolsModule = class ToolsModule {
	static async register() {
		const tools = await findTools();
		return {
			module: ToolsModule,
			providers: [
				...tools,
				...SHARED_BY_TOOLS,
				{
					provide: FOUND_TOOLS,
					inject: tools,
					useFactory: (...found) => found
				},
				ToolRegistry,
				ToolSwitches,
				ToolCaller
			],
			exports: [
				ToolRegistry,
				ToolCaller,
				ToolSwitches
			]
		};
	}
};
ToolsModule = _ts_decorate([Global(), Module({})], ToolsModule);
async function findTools() {
	return (await discoverClasses(new URL("./", import.meta.url), /\.tool\.[jt]s$/, Tool)).filter(isConcrete);
}
/** Classes found in files of their own can be made; only the base class is abstract. */ function isConcrete(found) {
	return found !== Tool;
}

export { ToolsModule };