import type { INestApplicationContext } from '@nestjs/common';
import { type BaseMessage, HumanMessage, SystemMessage } from '@langchain/core/messages';
import { END, MessagesAnnotation, START, StateGraph } from '@langchain/langgraph';
import { createReactAgent } from '@langchain/langgraph/prebuilt';
import { AgentRegistry } from '../../../src/modules/agents/agent.registry.js';
import type { Agent } from '../../../src/modules/agents/agent.contract.js';
import type { GgufConnection } from '../../../src/modules/llm-config/providers/gguf/gguf-connection.js';
import type { Evidence } from '../../../src/modules/tools/evidence.js';
import { ToolRegistry } from '../../../src/modules/tools/tool.registry.js';
import type { ToolContext } from '../../../src/modules/tools/tool.contract.js';
import { PlainModel, type PlainSpending } from './plain-model.js';
import { plainTools } from './plain-tools.js';

/** Steps an agent may take: four calls of the model with tools between them. */
const MOST_STEPS = 9;

/** The same model twice, so that what each reads every time is read once, as our own prompts are. */
export interface PlainModels {
  readonly router: GgufConnection;
  readonly worker: GgufConnection;
}

/** What a turn of the plain supervisor came to. */
export interface PlainTurn extends PlainSpending {
  readonly content: string;
  readonly evidence: readonly Evidence[];
  readonly firstFactMs: number | null;
  readonly startedAt: number;
  readonly wholeMs: number;
}

/**
 * The usual way to build such a team: a supervisor asks the model which agent shall answer, and the agent lets the model
 * call tools until it says something (LangGraph's own `createReactAgent`). Same tools, same model, same prompts.
 */
export class PlainSupervisor {
  private readonly agents: readonly Agent[];

  constructor(
    private readonly context: INestApplicationContext,
    private readonly models: PlainModels,
  ) {
    this.agents = context.get(AgentRegistry, { strict: false }).specialists();
  }

  /** @param earlier the conversation before the message, oldest first. */
  async answer(message: string, earlier: readonly BaseMessage[], caller: ToolContext): Promise<PlainTurn> {
    const spending: PlainSpending = { calls: 0, tokens: 0, firstTokenAt: null };
    const evidence: Evidence[] = [];
    const startedAt = performance.now();
    let firstFactMs: number | null = null;
    const noted = new Proxy(evidence, {
      set: (target, key, value) => {
        firstFactMs ??= performance.now() - startedAt;
        return Reflect.set(target, key, value);
      },
    });
    const registry = this.context.get(ToolRegistry, { strict: false });
    const { router, worker } = this.models;
    const over = (connection: GgufConnection) => new PlainModel(connection, registry, spending);
    const graph = this.build(over(router), over(worker), caller, noted);
    const content = await graph
      .invoke({ messages: [...earlier, new HumanMessage(message)] })
      .then(({ messages }) => messages.at(-1)?.text ?? '')
      .catch(() => '');
    return { ...spending, content, evidence, firstFactMs, startedAt, wholeMs: performance.now() - startedAt };
  }

  private build(router: PlainModel, worker: PlainModel, caller: ToolContext, evidence: Evidence[]) {
    const nodes = this.agents.map((agent) => {
      const tools = plainTools(this.context, agent, caller, evidence);
      const reacting = createReactAgent({ llm: worker, tools, prompt: agent.prompt });
      const run = async ({ messages }: typeof MessagesAnnotation.State) => {
        const said = await reacting.invoke({ messages }, { recursionLimit: MOST_STEPS });
        return { messages: said.messages.slice(messages.length) };
      };
      return [agent.name, run] as const;
    });
    const graph = new StateGraph(MessagesAnnotation).addNode(Object.fromEntries(nodes));
    const names = this.agents.map(({ name }) => name);
    return graph
      .addConditionalEdges(
        START,
        ({ messages }) => this.route(router, messages),
        Object.fromEntries([...names, END].map((name) => [name, name])),
      )
      .compile();
  }

  private async route(model: PlainModel, messages: readonly BaseMessage[]): Promise<string> {
    const team = this.agents.map(({ name, description }) => `${name}: ${description}`).join('\n');
    const prompt = `You are the supervisor of a team:\n${team}\nAnswer only with the name of the one who shall answer the customer.`;
    const said = await model.invoke([new SystemMessage(prompt), ...messages]);
    return this.agents.find(({ name }) => said.text.includes(name))?.name ?? this.agents[0]?.name ?? END;
  }
}
