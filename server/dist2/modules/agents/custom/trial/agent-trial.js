import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../../chunks/packages-CEiAl99H.js";
import { now } from "../../../../common/clock.js";
import { InjectSettings } from "../../../../config/settings.js";
import { ToolCaller } from "../../../tools/tool-caller.js";
import { AgentRegistry } from "../../agent.registry.js";
import { TurnBudget } from "../../graph/turn-budget.js";
import { WordWriter } from "../../model-words/word-writer.contract.js";
import { Understanding } from "../../understanding/understanding.contract.js";
import { AgentsService } from "../agents.service.js";
import { randomUUID } from "node:crypto";

// dist/modules/agents/custom/trial/agent-trial.js
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
function _ts_param(paramIndex, decorator) {
	return function(target, key) {
		decorator(target, key, paramIndex);
	};
}
/** Conversation of calls that belong to none: what would be recorded for it is left out. */ const NO_CONVERSATION = 0;
/** The set of tools that record something. */ const RECORDING_TOOLS = "support";
const LIMIT_MILLISECONDS = 6e4;
var AgentTrial = class {
	constructor(agents, registry, understanding, tools, words, settings) {
		this.agents = agents;
		this.registry = registry;
		this.understanding = understanding;
		this.tools = tools;
		this.words = words;
		this.settings = settings;
	}
	/** @param name the agent the message is meant for; another one may answer. @throws AgentNotFoundError. */ async run(caller, name, message) {
		await this.agents.get(name);
		const plan = this.understanding.plan(message, {
			earlier: [],
			preferredLanguage: null,
			now: now()
		});
		const chosen = plan.requests.find((request) => request.agent === name) ?? plan.requests[0];
		if (chosen === void 0) throw new TypeError("A plan without a request.");
		const agent = this.registry.findOrSupervisor(chosen.agent);
		const answered = await this.call(agent, chosen, caller, message, plan.language);
		const written = await this.write(agent, answered, message, plan.language);
		return {
			agent: agent.name,
			reached: agent.name === name,
			response: written.text,
			evidence: answered.evidence,
			degradedReason: written.degradedReason,
			model: written.model
		};
	}
	async call(agent, request, { userId }, message, language) {
		const context = {
			userId,
			conversationId: NO_CONVERSATION,
			customerId: null,
			language,
			message
		};
		const granted = agent.tools.filter((entry) => entry !== RECORDING_TOOLS);
		const evidence = [];
		const failed = [];
		for (const call of request.calls) {
			const called = await this.tools.call(randomUUID(), call, context, granted);
			if (called.status === "answered") evidence.push(called.evidence);
			else failed.push(call.tool);
		}
		return {
			request,
			evidence,
			failed
		};
	}
	async write(agent, answered, question, language) {
		const { STORE_CURRENCY: currency, STORE_NAME: storeName } = this.settings;
		const wording = agent.word(answered, {
			language,
			currency,
			storeName
		});
		const { tokensLeft, deadline } = new TurnBudget();
		return this.words.write({
			agent: agent.name,
			tokensLeft,
			deadline,
			parts: [{
				answered,
				wording
			}],
			prompt: agent.prompt,
			question,
			history: [],
			language,
			mode: agent.mode,
			signal: AbortSignal.timeout(LIMIT_MILLISECONDS),
			onText: () => void 0,
			onReplace: () => void 0,
			onProgress: () => void 0
		});
	}
};
AgentTrial = _ts_decorate([
	Injectable(),
	_ts_param(5, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof AgentsService === "undefined" ? Object : AgentsService,
		typeof AgentRegistry === "undefined" ? Object : AgentRegistry,
		typeof Understanding === "undefined" ? Object : Understanding,
		typeof ToolCaller === "undefined" ? Object : ToolCaller,
		typeof WordWriter === "undefined" ? Object : WordWriter,
		typeof Settings === "undefined" ? Object : Settings
	])
], AgentTrial);

export { AgentTrial };