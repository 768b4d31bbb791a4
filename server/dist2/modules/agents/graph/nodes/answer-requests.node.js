import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../../chunks/packages-CEiAl99H.js";
import { InjectSettings } from "../../../../config/settings.js";
import { ToolCaller } from "../../../tools/tool-caller.js";
import { AgentRegistry, SUPERVISOR } from "../../agent.registry.js";
import { RequestPlanner } from "../../model-plan/request-planner.js";
import { WordWriter } from "../../model-words/word-writer.contract.js";
import { askForIdentifier } from "../identity-questions.js";
import { openRequests } from "../routing.js";
import { contextOf } from "../turn-context.js";
import { randomUUID } from "node:crypto";

// dist/modules/agents/graph/nodes/answer-requests.node.js
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
/** Calls of a model that one request may be planned with: one, and one more where the first said nothing usable. */ const MOST_PLANNING_CALLS = 2;
var AnswerRequestsNode = class {
	constructor(agents, tools, words, planner, settings) {
		this.agents = agents;
		this.tools = tools;
		this.words = words;
		this.planner = planner;
		this.settings = settings;
	}
	/** The node of the named agent; requests for agents that are gone go to the supervisor. */ of(name) {
		return async (state, runtime) => {
			const mine = openRequests(state).filter(({ request }) => this.nodeOf(request) === name);
			if (mine.length === 0) return {};
			const turn = contextOf(runtime);
			const planned = await this.replan(mine, state, turn);
			const here = planned.filter(({ request }) => this.nodeOf(request) === name);
			return {
				...here.length === 0 ? {} : await this.answer(name, here, state, turn),
				...planUpdate(state, planned)
			};
		};
	}
	/** The same requests, as a model plans them where it is asked to; some may belong to another agent then. */ async replan(open, state, turn) {
		const { request: asked, progress, budget } = turn;
		const planned = [];
		for (const one of open) {
			const { request, share } = await this.planner.replan({
				request: one.request,
				mode: state.mode ?? this.agents.findOrSupervisor(one.request.agent).mode,
				isProven: state.customerId !== null,
				mostCalls: budget.mayAskModel ? MOST_PLANNING_CALLS : 0,
				tokensLeft: budget.tokensLeft,
				signal: asked.signal,
				deadline: budget.deadline,
				onProgress: (phase, position) => tellProgress(progress, phase, position)
			});
			budget.noteModel(share);
			progress.addModelShare(share);
			planned.push({
				place: one.place,
				request
			});
		}
		return planned;
	}
	nodeOf(request) {
		return this.agents.has(request.agent) ? request.agent : SUPERVISOR;
	}
	async answer(name, open, state, turn) {
		const agent = this.agents.findOrSupervisor(name);
		const language = state.plan?.language ?? "en";
		turn.progress.startAgent(agent.name);
		const found = [];
		const blocked = [];
		for (const one of open) {
			const answered = await this.callTools(agent, one.request, toolContext(state, turn, language), turn);
			if (answered === null) blocked.push(one.place);
			else found.push({
				open: one,
				worded: {
					answered,
					wording: agent.word(answered, this.wordingContext(language))
				}
			});
		}
		await this.write(agent, found, state, turn);
		return {
			finished: found.map(({ open: { place }, worded }) => ({
				request: place,
				evidence: worded.answered.evidence
			})),
			...blocked.length === 0 ? {} : {
				blocked,
				question: state.question ?? askForIdentifier(language)
			}
		};
	}
	/** What a request's tool calls found, in their order; null when one of them needs an identity. */ async callTools(agent, request, context, { progress, budget, request: { signal } }) {
		const evidence = [];
		const failed = [];
		for (const call of request.calls) {
			signal.throwIfAborted();
			if (!budget.takeToolCall()) {
				progress.degrade("limit_reached");
				failed.push(call.tool);
				continue;
			}
			const id = randomUUID();
			progress.callTool(id, call.tool, call.arguments);
			const called = await this.tools.call(id, call, context, agent.tools);
			if (called.status === "identity_required") return null;
			if (called.status === "refused") {
				failed.push(call.tool);
				continue;
			}
			evidence.push(called.evidence);
			progress.addEvidence(called.evidence);
		}
		return {
			request,
			evidence,
			failed
		};
	}
	wordingContext(language) {
		return {
			language,
			currency: this.settings.STORE_CURRENCY,
			storeName: this.settings.STORE_NAME
		};
	}
	async write(agent, found, state, { progress, budget, request }) {
		if (found.length === 0) return;
		for (const { worded } of found) progress.answerRequest(worded.answered.request, worded.answered.evidence);
		progress.startPart();
		const written = await this.words.write({
			agent: agent.name,
			parts: found.map(({ worded }) => worded),
			prompt: agent.prompt,
			question: state.message,
			history: state.window.map(({ said, answered }) => ({
				said,
				answered
			})),
			language: state.plan?.language ?? "en",
			mode: budget.mayWriteWords ? state.mode ?? agent.mode : "built_in",
			tokensLeft: budget.tokensLeft,
			deadline: budget.deadline,
			signal: request.signal,
			onText: (delta) => progress.append(delta),
			onReplace: (text) => progress.replacePart(text),
			onProgress: (phase, position) => tellProgress(progress, phase, position)
		});
		budget.noteWords(written);
		progress.addModelShare(written);
	}
};
AnswerRequestsNode = _ts_decorate([
	Injectable(),
	_ts_param(4, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof AgentRegistry === "undefined" ? Object : AgentRegistry,
		typeof ToolCaller === "undefined" ? Object : ToolCaller,
		typeof WordWriter === "undefined" ? Object : WordWriter,
		typeof RequestPlanner === "undefined" ? Object : RequestPlanner,
		typeof Settings === "undefined" ? Object : Settings
	])
], AnswerRequestsNode);
/** The plan with the requests as they are planned now; nothing where none has changed. */ function planUpdate({ plan }, planned) {
	if (plan === null || planned.every(({ place, request }) => plan.requests[place] === request)) return {};
	const byPlace = new Map(planned.map(({ place, request }) => [place, request]));
	return { plan: {
		...plan,
		requests: plan.requests.map((request, place) => byPlace.get(place) ?? request)
	} };
}
function tellProgress(progress, phase, position) {
	progress.tell({
		event: "model-progress",
		phase,
		...position === void 0 ? {} : { position }
	});
}
function toolContext(state, { request }, language) {
	return {
		userId: request.caller.userId,
		conversationId: request.conversationId,
		customerId: state.customerId,
		language,
		...state.preferences === null ? {} : { taste: state.preferences },
		message: state.message
	};
}

export { AnswerRequestsNode };