import { Injectable, Logger } from '@nestjs/common';
import { AgentRegistry } from '../agent.registry.js';
import { apologise } from './apology.js';
import { buildTurnGraph, type TurnGraph } from './builder.js';
import { SealedCheckpointSaver } from './checkpoints/sealed-checkpoint-saver.js';
import { AnswerRequestsNode } from './nodes/answer-requests.node.js';
import { CreateMemoryNode } from './nodes/create-memory.node.js';
import { LoadMemoryNode } from './nodes/load-memory.node.js';
import { PlanRestNode } from './nodes/plan-rest.node.js';
import { VerifyCustomerNode } from './nodes/verify-customer.node.js';

/** Keeps the compiled graph and compiles it again when the set of agents has changed. */
@Injectable()
export class TurnGraphs {
  private readonly logger = new Logger(TurnGraphs.name);
  private compiled: { version: number; graph: TurnGraph } | null = null;

  constructor(
    private readonly agents: AgentRegistry,
    private readonly verifyCustomer: VerifyCustomerNode,
    private readonly loadMemory: LoadMemoryNode,
    private readonly answerRequests: AnswerRequestsNode,
    private readonly planRest: PlanRestNode,
    private readonly createMemory: CreateMemoryNode,
    private readonly checkpoints: SealedCheckpointSaver,
  ) {}

  /** The graph of the agents as they are now; the one before, while theirs cannot be built. */
  current(): TurnGraph {
    const { version } = this.agents;
    if (this.compiled?.version !== version)
      this.compiled = { version, graph: this.compileOrKeep(this.compiled?.graph) };
    return this.compiled.graph;
  }

  /** An agent that no graph can hold must not take the answers of all others down. */
  private compileOrKeep(before: TurnGraph | undefined): TurnGraph {
    try {
      return this.compile();
    } catch (error) {
      if (before === undefined) throw error;
      this.logger.error(
        `The agents as they are now make no graph (${error instanceof Error ? error.name : 'unknown'})`,
      );
      return before;
    }
  }

  private compile(): TurnGraph {
    const nodes = {
      verifyCustomer: this.verifyCustomer.run,
      loadMemory: this.loadMemory.run,
      answer: (agent: string) => this.answerRequests.of(agent),
      planRest: this.planRest.run,
      createMemory: this.createMemory.run,
      apologise,
    };
    return buildTurnGraph(nodes, this.agents, this.checkpoints);
  }
}
