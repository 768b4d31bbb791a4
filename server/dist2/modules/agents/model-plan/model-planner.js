import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { ActiveModel } from "../../llm-config/chat-model.contract.js";
import { NameIndex } from "../../store/names/name-index.contract.js";
import { failureReason, madeNoCall } from "../model-words/failure-reason.js";
import { NO_SHARE } from "../model-words/model-share.js";
import { fitsContext } from "../model-words/prompt/fits-context.js";
import { checkCall } from "./check-call.js";
import { toAnswerForm, toToolOffer } from "./offered-tools.js";
import { promptForForm, promptForTools } from "./planning-prompt.js";
import { readCall } from "./read-call.js";

// dist/modules/agents/model-plan/model-planner.js
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
/** Tokens of the longest call that is waited for. */ const MOST_TOKENS = 160;
/** Milliseconds a choice may take: until it is made, people see nothing of their answer. */ const LIMIT_MS = 15e3;
var ModelPlanner = class ModelPlanner {
	constructor(models, index) {
		this.models = models;
		this.index = index;
		this.logger = new Logger(ModelPlanner.name);
	}
	/** Whether there is a model that could be asked for this agent. */ isReady(agent) {
		return this.models.forAgent(agent).health.state === "ready";
	}
	/** Never throws but for a stop. */ async plan(task) {
		const model = this.models.forAgent(task.agent);
		let share = NO_SHARE;
		for (const attempt of attemptsFor(model, task).slice(0, task.mostCalls)) {
			if (!await fitsContext(model, wholeOf(attempt), MOST_TOKENS)) continue;
			const heard = await this.ask(model, attempt, task);
			share = added(share, heard.share);
			if (heard.share.degradedReason !== null) return {
				call: null,
				share
			};
			if (heard.chosen === null) continue;
			return {
				call: checkCall(heard.chosen, task.offered, task.message, this.index),
				share
			};
		}
		return {
			call: null,
			share
		};
	}
	async ask(model, { messages, options }, task) {
		const heard = {
			text: "",
			chosen: null,
			tokens: 0
		};
		const limit = AbortSignal.timeout(LIMIT_MS);
		task.onProgress("reading");
		try {
			const pieces = model.stream(messages, {
				...options,
				signal: AbortSignal.any([
					task.signal,
					task.deadline(),
					limit
				]),
				maximumTokens: Math.min(MOST_TOKENS, task.tokensLeft),
				temperature: 0,
				onQueued: (position) => task.onProgress("queued", position)
			});
			for await (const piece of pieces) {
				if (piece.kind === "text") heard.text += piece.text;
				if (piece.kind === "call") heard.chosen ??= piece;
				heard.tokens = piece.kind === "end" ? piece.outputTokens ?? heard.tokens : heard.tokens + 1;
				if (heard.tokens > MOST_TOKENS) break;
			}
			return {
				chosen: heard.chosen ?? readCall(heard.text),
				share: shareOf(heard.tokens)
			};
		} catch (error) {
			task.signal.throwIfAborted();
			return {
				chosen: null,
				share: this.failed(error, heard.tokens, {
					deadline: task.deadline(),
					limit
				})
			};
		}
	}
	failed(error, tokens, { deadline, limit }) {
		const reason = (deadline.aborted ? "limit_reached" : limit.aborted ? "model_slow" : void 0) ?? failureReason(error);
		if (reason === void 0) this.logger.error(error);
		const llmCalls = madeNoCall(error) ? 0 : 1;
		return {
			...shareOf(tokens),
			llmCalls,
			degradedReason: reason ?? "model_failed"
		};
	}
};
ModelPlanner = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof ActiveModel === "undefined" ? Object : ActiveModel, typeof NameIndex === "undefined" ? Object : NameIndex])
], ModelPlanner);
function attemptsFor(model, { message, offered }) {
	const byForm = {
		messages: promptForForm(message.text, offered),
		options: { form: toAnswerForm(offered) }
	};
	if (!model.callsTools) return [byForm];
	return [{
		messages: promptForTools(message.text),
		options: { tools: offered.map(toToolOffer) }
	}, byForm];
}
/** Offered tools stand in the prompt too. */ function wholeOf({ messages, options: { tools } }) {
	return tools === void 0 ? messages : [...messages, {
		role: "system",
		content: JSON.stringify(tools)
	}];
}
function shareOf(tokens) {
	return {
		...NO_SHARE,
		llmCalls: 1,
		tokens
	};
}
function added(one, other) {
	return {
		...other,
		llmCalls: one.llmCalls + other.llmCalls,
		tokens: (one.tokens ?? 0) + (other.tokens ?? 0)
	};
}

export { ModelPlanner };