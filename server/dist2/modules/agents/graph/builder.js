import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { I as START, P as END, w as StateGraph } from "../../../chunks/packages-CEiAl99H.js";
import { failurePolicy } from "./failure-policy.js";
import { askPerson } from "./nodes/ask-person.node.js";
import { NODES, afterAgent, afterVerification } from "./routing.js";
import { TurnState } from "./state.js";
import { TurnContextSchema } from "./turn-context.js";

// dist/modules/agents/graph/builder.js
/** The graph of a turn: nodes, then edges, then ends. Agents come from the registry; none is named here. */ function buildTurnGraph(nodes, agents, checkpointer) {
	const specialists = agents.specialists().map((agent) => agent.name);
	const ends = [
		NODES.supervisor,
		...specialists,
		NODES.humanInput,
		NODES.createMemory
	];
	const knows = (agent) => agents.has(agent);
	const policy = failurePolicy(nodes.apologise);
	const answering = [NODES.supervisor, ...specialists].map((name) => [
		name,
		nodes.answer(name),
		policy
	]);
	const next = (state) => afterAgent(state, knows);
	const graph = new StateGraph(TurnState, TurnContextSchema).addNode(NODES.verification, nodes.verifyCustomer, policy).addNode(NODES.humanInput, askPerson).addNode(NODES.loadMemory, nodes.loadMemory).addNode(answering).addNode(NODES.createMemory, nodes.createMemory);
	graph.addEdge(START, NODES.verification).addConditionalEdges(NODES.verification, afterVerification, [NODES.humanInput, NODES.loadMemory]).addEdge(NODES.humanInput, NODES.verification).addEdge(NODES.loadMemory, NODES.supervisor).addEdge(NODES.createMemory, END);
	for (const [name] of answering) graph.addConditionalEdges(name, next, ends);
	return graph.compile({
		checkpointer,
		name: "turn"
	});
}

export { buildTurnGraph };