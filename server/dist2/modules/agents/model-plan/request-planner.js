import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { NameIndex } from "../../store/names/name-index.contract.js";
import { normaliseWords } from "../../store/names/normalise-words.js";
import { ToolRegistry } from "../../tools/tool.registry.js";
import { ToolSwitches } from "../../tools/tool-switches.js";
import { AgentRegistry, SUPERVISOR } from "../agent.registry.js";
import { NO_SHARE } from "../model-words/model-share.js";
import { IntentCatalogue } from "../understanding/intents/intent-catalogue.js";
import { SURE } from "../understanding/plan.js";
import { couldRun } from "./check-call.js";
import { ModelPlanner } from "./model-planner.js";

// dist/modules/agents/model-plan/request-planner.js
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
/** The intent of a question about the store that the code could not read. */ const NOT_UNDERSTOOD = "not_understood";
/** The toolset whose tools ask a person for something. */ const FOR_PEOPLE = "support";
/** Arguments that say how rows are listed, not which. */ const OF_THE_LIST = [
	"limit",
	"offset",
	"order"
];
/** Tools that a model is offered at most. */ const MOST_OFFERED = 12;
var RequestPlanner = class {
	constructor(agents, tools, switches, intents, planner, index) {
		this.agents = agents;
		this.tools = tools;
		this.switches = switches;
		this.intents = intents;
		this.planner = planner;
		this.index = index;
	}
	/** The request as a model plans it; the same one when the code's plan goes on. Never throws but for a stop. */ async replan(planning) {
		const { request, mode } = planning;
		if (!wantsModel(request, mode) || this.isForPeople(request) || planning.mostCalls < 1 || !this.planner.isReady(request.agent)) return {
			request,
			share: NO_SHARE
		};
		const candidates = this.candidatesFor(planning);
		const routingWords = Object.fromEntries(candidates.map((agent) => [agent.name, agent.routingWords]));
		const message = {
			text: request.text,
			routingWords
		};
		const offered = candidates.flatMap((agent) => this.offersOf(agent, planning)).filter((offer) => couldRun(offer, message, this.index)).slice(0, MOST_OFFERED);
		if (offered.length === 0) return {
			request,
			share: NO_SHARE
		};
		const { call, share } = await this.planner.plan({
			...planning,
			agent: request.agent,
			message,
			offered
		});
		return {
			request: call === null || saysNoMore(call, request) ? request : this.requestOf(call, request),
			share
		};
	}
	/** What only the staff can do is never left to a model. */ isForPeople({ calls }) {
		return calls.some(({ tool }) => this.tools.find(tool)?.toolset === FOR_PEOPLE);
	}
	/** A request the supervisor could not place may belong to any agent; the ones whose words were said come first. */ candidatesFor({ request }) {
		if (request.agent !== "supervisor") return [this.agents.findOrSupervisor(request.agent)];
		const words = normaliseWords(request.text);
		const spoken = this.agents.specialists().filter((agent) => agent.routingWords.some((word) => words.includes(word)));
		return spoken.length > 0 ? spoken : this.agents.specialists();
	}
	/** Private tools are offered to nobody who would first have to prove who they are. */ offersOf(agent, { isProven }) {
		return this.tools.ofAgent(agent.tools).filter((tool) => this.switches.isEnabled(tool.name)).filter((tool) => !tool.needsIdentity || isProven).filter((tool) => tool.toolset !== FOR_PEOPLE).map((tool) => ({
			agent: agent.name,
			tool
		}));
	}
	/** The call gets the words of the intent that would have made it; without one the rows are told as they stand. */ requestOf(call, replaced) {
		const { offered, names, arguments: given } = call;
		const details = given;
		const intent = this.intents.intents.find((candidate) => {
			const [planned, ...further] = candidate.agent === offered.agent ? candidate.calls({
				names,
				details
			}) : [];
			return planned?.tool === offered.tool.name && further.length === 0 && holds(planned.arguments, given);
		});
		return {
			text: replaced.text,
			agent: offered.agent,
			intent: intent?.name ?? "by_model",
			calls: [{
				tool: offered.tool.name,
				arguments: given
			}],
			names,
			details,
			confidence: SURE,
			needsIdentity: offered.tool.needsIdentity
		};
	}
};
RequestPlanner = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof AgentRegistry === "undefined" ? Object : AgentRegistry,
		typeof ToolRegistry === "undefined" ? Object : ToolRegistry,
		typeof ToolSwitches === "undefined" ? Object : ToolSwitches,
		typeof IntentCatalogue === "undefined" ? Object : IntentCatalogue,
		typeof ModelPlanner === "undefined" ? Object : ModelPlanner,
		typeof NameIndex === "undefined" ? Object : NameIndex
	])
], RequestPlanner);
function wantsModel({ agent, intent, confidence }, mode) {
	if (mode === "built_in") return false;
	if (agent === "supervisor") return intent === NOT_UNDERSTOOD;
	return mode === "model" || confidence < .6;
}
/**
* True for a call that says the same as a plan the code is sure of, or leaves out what the plan found in the message: the
* order that was named, the composer. How much is shown, and in which order, is no such thing.
*/ function saysNoMore({ offered, arguments: given }, { agent, calls, confidence }) {
	const [planned, ...further] = calls;
	if (agent === "supervisor" || confidence < .6 || planned === void 0) return false;
	const found = Object.entries(planned.arguments).filter(([name]) => !OF_THE_LIST.includes(name));
	return further.length > 0 || !holds(given, Object.fromEntries(found)) || offered.tool.name === planned.tool && holds(planned.arguments, given);
}
function holds(all, some) {
	return Object.entries(some).every(([name, value]) => all[name] === value);
}

export { RequestPlanner };