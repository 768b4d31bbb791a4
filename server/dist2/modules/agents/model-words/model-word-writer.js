import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { InjectSettings } from "../../../config/settings.js";
import { ActiveModel } from "../../llm-config/chat-model.contract.js";
import { failureReason, madeNoCall } from "./failure-reason.js";
import { NO_SHARE } from "./model-share.js";
import { buildPrompt } from "./prompt/build-prompt.js";
import { fitsContext } from "./prompt/fits-context.js";
import { GrowingAnswer } from "./sentences/growing-answer.js";
import { SentenceGate } from "./sentences/sentence-gate.js";
import { WordWriter } from "./word-writer.contract.js";

// dist/modules/agents/model-words/model-word-writer.js
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
/** Tokens a model may write around an answer; a turn may take 2,048, and two sentences take far less. */ const MOST_TOKENS = 200;
/** Low, since there is little to invent. */ const TEMPERATURE = .3;
var ModelWordWriter = class ModelWordWriter extends WordWriter {
	constructor(models, settings) {
		super(), this.models = models, this.settings = settings, this.logger = new Logger(ModelWordWriter.name);
	}
	async write(request) {
		const answer = new GrowingAnswer(request.parts, request.question, [this.settings.STORE_NAME], request.onText);
		const share = await this.addSentences(request, answer);
		answer.finish();
		return {
			text: answer.text,
			...share
		};
	}
	async addSentences(request, answer) {
		if (request.mode === "built_in") return NO_SHARE;
		const model = this.models.forAgent(request.agent);
		const { state, model: name } = model.health;
		if (state === "loading") request.onProgress("loading");
		if (state !== "ready") return {
			...NO_SHARE,
			degradedReason: absenceOf(model, request)
		};
		answer.begin();
		if (!answer.takesSentences) return NO_SHARE;
		const fits = (messages) => fitsContext(model, messages, MOST_TOKENS);
		const messages = await buildPrompt(request, request.parts, fits);
		if (messages === null) return {
			...NO_SHARE,
			degradedReason: "model_failed"
		};
		return this.call(model, {
			messages,
			name
		}, request, answer);
	}
	async call(model, { messages, name }, request, answer) {
		const gate = new SentenceGate({
			...request,
			secret: messages[0]?.content ?? ""
		}, answer);
		const record = {
			firstTokenAt: null,
			tokens: 0
		};
		request.onProgress("reading");
		const failure = await this.listen(model, messages, request, gate, record);
		return {
			model: answer.hasSentences ? name : null,
			llmCalls: madeNoCall(failure) ? 0 : 1,
			tokens: record.tokens,
			firstTokenAt: record.firstTokenAt,
			degradedReason: request.deadline().aborted ? "limit_reached" : this.reasonOf(failure, gate, answer),
			replaced: gate.refused
		};
	}
	/** Takes the model's text until it ends or nothing more of it can be used; gives the error it ended with, if any. */ async listen(model, messages, { signal, deadline, tokensLeft, onProgress }, gate, record) {
		const mostTokens = Math.min(MOST_TOKENS, tokensLeft);
		try {
			for await (const piece of model.stream(messages, {
				signal: AbortSignal.any([signal, deadline()]),
				maximumTokens: mostTokens,
				temperature: TEMPERATURE,
				onQueued: (position) => onProgress("queued", position)
			})) {
				record.firstTokenAt ??= performance.now();
				take(piece, gate, record);
				if (piece.kind === "end" || gate.isClosed || record.tokens > mostTokens) return null;
			}
			return null;
		} catch (error) {
			signal.throwIfAborted();
			return error;
		}
	}
	reasonOf(failure, gate, answer) {
		if (failure !== null) {
			const reason = failureReason(failure);
			if (reason === void 0) this.logger.error(failure);
			return reason ?? "model_failed";
		}
		if (answer.hasSentences) return null;
		return gate.refused > 0 && !gate.brokeForm ? "grounding" : "model_failed";
	}
};
ModelWordWriter = _ts_decorate([
	Injectable(),
	_ts_param(1, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof ActiveModel === "undefined" ? Object : ActiveModel, typeof Settings === "undefined" ? Object : Settings])
], ModelWordWriter);
/** A model that nobody set up is not missing, unless this very turn asks for one. */ function absenceOf(model, { mode }) {
	return model.expected || mode === "model" ? "model_unavailable" : null;
}
function take(piece, gate, record) {
	if (piece.kind === "text") {
		record.tokens += 1;
		gate.push(piece.text);
		return;
	}
	if (piece.kind === "call") return;
	record.tokens = piece.outputTokens ?? record.tokens;
	if (piece.reason === "stop") gate.finish();
}

export { ModelWordWriter };