import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { $n as Global, Qn as init_module_decorator, Sn as init_common, Zn as Module, er as init_global_decorator } from "../../chunks/packages-CEiAl99H.js";
import { discoverClasses } from "../../common/discovery/discover.js";
import { AuditModule } from "../audit/audit.module.js";
import { LlmConfigModule } from "../llm-config/llm-config.module.js";
import { MemoryModule } from "../memory/memory.module.js";
import { ToolsModule } from "../tools/tools.module.js";
import { VerificationModule } from "../verification/verification.module.js";
import { Agent } from "./agent.contract.js";
import { AgentRegistry, FOUND_AGENTS } from "./agent.registry.js";
import { AgentsController } from "./agents.controller.js";
import { AgentRoster } from "./custom/agent-roster.js";
import { AgentSettings } from "./custom/agent-settings.js";
import { AgentTypesRepository } from "./custom/agent-types.repository.js";
import { AgentVersionsController } from "./custom/agent-versions.controller.js";
import { AgentsService } from "./custom/agents.service.js";
import { DefinitionRules } from "./custom/definition-rules.js";
import { AgentTrial } from "./custom/trial/agent-trial.js";
import { CheckpointRepository } from "./graph/checkpoints/checkpoint.repository.js";
import { SealedCheckpointSaver } from "./graph/checkpoints/sealed-checkpoint-saver.js";
import { LangGraphTurnRunner } from "./graph/langgraph-turn-runner.js";
import { AnswerRequestsNode } from "./graph/nodes/answer-requests.node.js";
import { CreateMemoryNode } from "./graph/nodes/create-memory.node.js";
import { LoadMemoryNode } from "./graph/nodes/load-memory.node.js";
import { VerifyCustomerNode } from "./graph/nodes/verify-customer.node.js";
import { TurnGraphs } from "./graph/turn-graphs.js";
import { TurnRunner } from "./graph/turn.contract.js";
import { ModelPlanner } from "./model-plan/model-planner.js";
import { RequestPlanner } from "./model-plan/request-planner.js";
import { ModelWordsModule } from "./model-words/model-words.module.js";
import { DisabledToolsRepository } from "./tool-settings/disabled-tools.repository.js";
import { ToolSettings } from "./tool-settings/tool-settings.js";
import { ToolsController } from "./tool-settings/tools.controller.js";
import { ToolsService } from "./tool-settings/tools.service.js";
import { UnderstandingModule } from "./understanding/understanding.module.js";

// dist/modules/agents/agents.module.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
const GRAPH = [
	ModelPlanner,
	RequestPlanner,
	CheckpointRepository,
	SealedCheckpointSaver,
	VerifyCustomerNode,
	LoadMemoryNode,
	AnswerRequestsNode,
	CreateMemoryNode,
	TurnGraphs,
	{
		provide: TurnRunner,
		useClass: LangGraphTurnRunner
	}
];
const ADMINISTRATION = [
	AgentTypesRepository,
	AgentRoster,
	AgentSettings,
	AgentsService,
	AgentTrial,
	DefinitionRules,
	DisabledToolsRepository,
	ToolSettings,
	ToolsService
];
var AgentsModule = class AgentsModule {
	static async register() {
		const agents = await findAgents();
		return {
			module: AgentsModule,
			imports: [
				await ToolsModule.register(),
				await UnderstandingModule.register(),
				await LlmConfigModule.find(),
				AuditModule,
				MemoryModule,
				ModelWordsModule,
				VerificationModule
			],
			controllers: [
				AgentsController,
				AgentVersionsController,
				ToolsController
			],
			providers: [
				...agents,
				{
					provide: FOUND_AGENTS,
					inject: agents,
					useFactory: (...found) => found
				},
				AgentRegistry,
				...GRAPH,
				...ADMINISTRATION
			],
			exports: [AgentRegistry, TurnRunner]
		};
	}
};
AgentsModule = _ts_decorate([Global(), Module({})], AgentsModule);
async function findAgents() {
	return (await discoverClasses(new URL("./", import.meta.url), /\.agent\.[jt]s$/, Agent)).filter(isConcrete);
}
/** Classes found in files of their own can be made; only the base class is abstract. */ function isConcrete(found) {
	return found !== Agent;
}

export { AgentsModule };