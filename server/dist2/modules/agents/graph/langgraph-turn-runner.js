import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { F as INTERRUPT, Ht as _enum, L as isInterrupted, N as Command, Sn as init_common, Xt as object, cr as init_injectable_decorator, en as string, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { NameIndexKeeper } from "../../store/names/name-index-keeper.js";
import { AgentSettings } from "../custom/agent-settings.js";
import { NothingPendingError } from "../errors/nothing-pending.error.js";
import { SealedCheckpointSaver } from "./checkpoints/sealed-checkpoint-saver.js";
import { isAbort } from "./failure-policy.js";
import { inGraphContext } from "./graph-context.js";
import { TurnBudget } from "./turn-budget.js";
import { TurnGraphs } from "./turn-graphs.js";
import { TurnProgress } from "./turn-progress.js";
import { TurnRunner } from "./turn.contract.js";

// dist/modules/agents/graph/langgraph-turn-runner.js
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
/** Nodes a turn may visit: each agent twice, each identity question with its way round, and room to spare. */ const RECURSION_LIMIT = 40;
const questionSchema = object({
	kind: _enum([
		"identifier",
		"code",
		"staff"
	]),
	prompt: string()
});
var LangGraphTurnRunner = class extends TurnRunner {
	constructor(graphs, checkpoints, names, settings) {
		super(), this.graphs = graphs, this.checkpoints = checkpoints, this.names = names, this.settings = settings;
	}
	async run(request) {
		this.checkpoints.hold(request.runId);
		return this.pass(request, request.runId, {
			message: request.message,
			window: request.window,
			claim: request.claim,
			language: request.language,
			mode: request.mode,
			plan: null,
			customerId: null,
			question: null,
			reply: null,
			preferences: null
		});
	}
	async resume(request) {
		if (await this.checkpoints.getTuple({ configurable: { thread_id: request.waitingRunId } }) === void 0) throw new NothingPendingError();
		return this.pass(request, request.waitingRunId, new Command({ resume: request.message }));
	}
	async forget(runId) {
		await this.checkpoints.deleteThread(runId);
	}
	async pass(request, threadId, input) {
		const progress = new TurnProgress(request.emit);
		await Promise.all([this.names.refreshIfChanged(), this.settings.refreshIfChanged()]);
		try {
			const options = {
				configurable: { thread_id: threadId },
				context: { turn: {
					request,
					progress,
					budget: new TurnBudget()
				} },
				signal: request.signal,
				durability: "exit",
				recursionLimit: RECURSION_LIMIT
			};
			const result = await inGraphContext(() => this.graphs.current().invoke(input, options));
			return await this.finish(threadId, progress, result);
		} catch (error) {
			if (!request.signal.aborted && !isAbort(error)) throw error;
			return progress.outcome("stopped");
		} finally {
			this.checkpoints.dropHeld(threadId);
		}
	}
	async finish(threadId, progress, result) {
		if (!isInterrupted(result)) {
			if (!this.checkpoints.dropHeld(threadId)) await this.checkpoints.deleteThread(threadId);
			return progress.outcome("complete");
		}
		await this.checkpoints.writeHeld(threadId);
		const question = questionSchema.parse(result[INTERRUPT][0]?.value);
		progress.startPart();
		progress.append(question.prompt);
		progress.tell({
			event: "identity-request",
			...question
		});
		return progress.outcome("interrupted", question);
	}
};
LangGraphTurnRunner = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof TurnGraphs === "undefined" ? Object : TurnGraphs,
		typeof SealedCheckpointSaver === "undefined" ? Object : SealedCheckpointSaver,
		typeof NameIndexKeeper === "undefined" ? Object : NameIndexKeeper,
		typeof AgentSettings === "undefined" ? Object : AgentSettings
	])
], LangGraphTurnRunner);

export { LangGraphTurnRunner };