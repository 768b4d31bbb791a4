import { type DynamicModule, Global, Module, type Provider, type Type } from '@nestjs/common';
import { type ClassOf, discoverClasses } from '../../common/discovery/discover.js';
import { AuditModule } from '../audit/audit.module.js';
import { LlmConfigModule } from '../llm-config/llm-config.module.js';
import { MemoryModule } from '../memory/memory.module.js';
import { ToolsModule } from '../tools/tools.module.js';
import { VerificationModule } from '../verification/verification.module.js';
import { Agent } from './agent.contract.js';
import { AgentRegistry, FOUND_AGENTS } from './agent.registry.js';
import { AgentsController } from './agents.controller.js';
import { AgentRoster } from './custom/agent-roster.js';
import { AgentSettings } from './custom/agent-settings.js';
import { AgentTypesRepository } from './custom/agent-types.repository.js';
import { AgentVersionsController } from './custom/agent-versions.controller.js';
import { AgentsService } from './custom/agents.service.js';
import { DefinitionRules } from './custom/definition-rules.js';
import { AgentTrial } from './custom/trial/agent-trial.js';
import { CheckpointRepository } from './graph/checkpoints/checkpoint.repository.js';
import { SealedCheckpointSaver } from './graph/checkpoints/sealed-checkpoint-saver.js';
import { LangGraphTurnRunner } from './graph/langgraph-turn-runner.js';
import { AnswerRequestsNode } from './graph/nodes/answer-requests.node.js';
import { CreateMemoryNode } from './graph/nodes/create-memory.node.js';
import { ModelPlanning } from './graph/nodes/model-planning.js';
import { LoadMemoryNode } from './graph/nodes/load-memory.node.js';
import { PlanRestNode } from './graph/nodes/plan-rest.node.js';
import { VerifyCustomerNode } from './graph/nodes/verify-customer.node.js';
import { TurnGraphs } from './graph/turn-graphs.js';
import { TurnPlanner } from './graph/turn-planner.js';
import { TurnRunner } from './graph/turn.contract.js';
import { AskedConcepts } from './model-plan/asked-concepts.js';
import { ModelPlanner } from './model-plan/model-planner.js';
import { RequestPlanner } from './model-plan/request-planner.js';
import { ModelWordsModule } from './model-words/model-words.module.js';
import { DisabledToolsRepository } from './tool-settings/disabled-tools.repository.js';
import { ToolSettings } from './tool-settings/tool-settings.js';
import { ToolsController } from './tool-settings/tools.controller.js';
import { ToolsService } from './tool-settings/tools.service.js';
import { UnderstandingModule } from './understanding/understanding.module.js';

const GRAPH: Provider[] = [
  AskedConcepts,
  ModelPlanner,
  RequestPlanner,
  CheckpointRepository,
  SealedCheckpointSaver,
  TurnPlanner,
  VerifyCustomerNode,
  LoadMemoryNode,
  AnswerRequestsNode,
  ModelPlanning,
  PlanRestNode,
  CreateMemoryNode,
  TurnGraphs,
  { provide: TurnRunner, useClass: LangGraphTurnRunner },
];

const ADMINISTRATION: Provider[] = [
  AgentTypesRepository,
  AgentRoster,
  AgentSettings,
  AgentsService,
  AgentTrial,
  DefinitionRules,
  DisabledToolsRepository,
  ToolSettings,
  ToolsService,
];

/** Who answers: the agents found in the folders beside this file, and the graph that a message goes through. */
@Global()
@Module({})
export class AgentsModule {
  static async register(): Promise<DynamicModule> {
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
        VerificationModule,
      ],
      controllers: [AgentsController, AgentVersionsController, ToolsController],
      providers: [
        ...agents,
        { provide: FOUND_AGENTS, inject: agents, useFactory: (...found: Agent[]) => found },
        AgentRegistry,
        ...GRAPH,
        ...ADMINISTRATION,
      ],
      exports: [AgentRegistry, TurnRunner],
    };
  }
}

async function findAgents(): Promise<Type<Agent>[]> {
  const found = await discoverClasses(new URL('./', import.meta.url), /\.agent\.[jt]s$/, Agent);
  return found.filter(isConcrete);
}

/** Classes found in files of their own can be made; only the base class is abstract. */
function isConcrete(found: ClassOf<Agent>): found is Type<Agent> {
  return found !== Agent;
}
