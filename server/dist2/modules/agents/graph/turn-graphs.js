import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { AgentRegistry } from "../agent.registry.js";
import { apologise } from "./apology.js";
import { buildTurnGraph } from "./builder.js";
import { SealedCheckpointSaver } from "./checkpoints/sealed-checkpoint-saver.js";
import { AnswerRequestsNode } from "./nodes/answer-requests.node.js";
import { CreateMemoryNode } from "./nodes/create-memory.node.js";
import { LoadMemoryNode } from "./nodes/load-memory.node.js";
import { VerifyCustomerNode } from "./nodes/verify-customer.node.js";

// dist/modules/agents/graph/turn-graphs.js
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
var TurnGraphs = class {
	constructor(agents, verifyCustomer, loadMemory, answerRequests, createMemory, checkpoints) {
		this.agents = agents;
		this.verifyCustomer = verifyCustomer;
		this.loadMemory = loadMemory;
		this.answerRequests = answerRequests;
		this.createMemory = createMemory;
		this.checkpoints = checkpoints;
		this.compiled = null;
	}
	/** The graph of the agents as they are now. */ current() {
		const { version } = this.agents;
		if (this.compiled?.version !== version) this.compiled = {
			version,
			graph: this.compile()
		};
		return this.compiled.graph;
	}
	compile() {
		const nodes = {
			verifyCustomer: this.verifyCustomer.run,
			loadMemory: this.loadMemory.run,
			answer: (agent) => this.answerRequests.of(agent),
			createMemory: this.createMemory.run,
			apologise
		};
		return buildTurnGraph(nodes, this.agents, this.checkpoints);
	}
};
TurnGraphs = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof AgentRegistry === "undefined" ? Object : AgentRegistry,
		typeof VerifyCustomerNode === "undefined" ? Object : VerifyCustomerNode,
		typeof LoadMemoryNode === "undefined" ? Object : LoadMemoryNode,
		typeof AnswerRequestsNode === "undefined" ? Object : AnswerRequestsNode,
		typeof CreateMemoryNode === "undefined" ? Object : CreateMemoryNode,
		typeof SealedCheckpointSaver === "undefined" ? Object : SealedCheckpointSaver
	])
], TurnGraphs);

export { TurnGraphs };