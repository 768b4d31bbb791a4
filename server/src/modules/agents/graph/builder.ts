import { END, START, StateGraph, type BaseCheckpointSaver } from '@langchain/langgraph';
import type { AgentRegistry } from '../agent.registry.js';
import { failurePolicy, type FailureAnswer } from './failure-policy.js';
import { askPerson } from './nodes/ask-person.node.js';
import { afterAgent, afterVerification, NODES } from './routing.js';
import { TurnState, type TurnStateUpdate, type TurnStateValue } from './state.js';
import { TurnContextSchema, type TurnRuntime } from './turn-context.js';

/** A node of the graph. */
export type TurnNode = (state: TurnStateValue, runtime: TurnRuntime) => Promise<TurnStateUpdate>;

/** The work behind the nodes, by what it does. `answer` makes the node of the named agent. */
export interface TurnNodes {
  readonly verifyCustomer: TurnNode;
  readonly loadMemory: TurnNode;
  readonly planRest: TurnNode;
  readonly answer: (agent: string) => TurnNode;
  readonly createMemory: TurnNode;
  readonly apologise: FailureAnswer;
}

/** The graph of a turn: nodes, then edges, then ends. Agents come from the registry; none is named here. */
export function buildTurnGraph(nodes: TurnNodes, agents: AgentRegistry, checkpointer: BaseCheckpointSaver) {
  const specialists = agents.specialists().map((agent) => agent.name);
  const ends = [NODES.supervisor, ...specialists, NODES.humanInput, NODES.planRest, NODES.createMemory];
  const knows = (agent: string): boolean => agents.has(agent);
  const policy = failurePolicy(nodes.apologise);
  const answering = [NODES.supervisor, ...specialists].map((name): [string, TurnNode, typeof policy] => [
    name,
    nodes.answer(name),
    policy,
  ]);
  const next = (state: TurnStateValue): string => afterAgent(state, knows);

  const graph = new StateGraph(TurnState, TurnContextSchema)
    .addNode(NODES.verification, nodes.verifyCustomer, policy)
    .addNode(NODES.humanInput, askPerson)
    .addNode(NODES.loadMemory, nodes.loadMemory)
    .addNode(answering)
    .addNode(NODES.planRest, nodes.planRest, policy)
    .addNode(NODES.createMemory, nodes.createMemory);

  graph
    .addEdge(START, NODES.verification)
    .addConditionalEdges(NODES.verification, afterVerification, [NODES.humanInput, NODES.loadMemory])
    .addEdge(NODES.humanInput, NODES.verification)
    .addEdge(NODES.loadMemory, NODES.supervisor)
    .addEdge(NODES.createMemory, END);
  for (const name of [NODES.planRest, ...answering.map(([agent]) => agent)])
    graph.addConditionalEdges(name, next, ends);

  return graph.compile({ checkpointer, name: 'turn' });
}

export type TurnGraph = ReturnType<typeof buildTurnGraph>;
