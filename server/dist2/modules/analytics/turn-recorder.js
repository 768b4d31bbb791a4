import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common, cr as init_injectable_decorator, ln as OnEvent, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { now } from "../../common/clock.js";
import { TurnFinishedEvent } from "../chat/runs/turn-finished.event.js";
import { ConversationClearedEvent } from "../conversations/events/conversation-cleared.event.js";
import { ConversationDeletedEvent } from "../conversations/events/conversation-deleted.event.js";
import { UserErasedEvent } from "../users/events/user-erased.event.js";
import { AnswerCounters } from "./answer-counters.js";
import { UNANSWERED, resultOf } from "./answer-result.js";
import { ResourceMeter } from "./resource-meter.js";
import { SystemMetricsRepository } from "./system-metrics.repository.js";

// dist/modules/analytics/turn-recorder.js
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
var TurnRecorder = class TurnRecorder {
	constructor(metrics, counters, meter) {
		this.metrics = metrics;
		this.counters = counters;
		this.meter = meter;
		this.logger = new Logger(TurnRecorder.name);
	}
	async record({ run, outcome }) {
		const result = resultOf(outcome);
		const { latencyMs, llmCalls } = outcome.facts;
		this.counters.add(outcome.agentType, result, latencyMs, llmCalls);
		try {
			await this.metrics.insert({
				timestamp: now(),
				...this.meter.read(),
				responseTime: Math.round(latencyMs),
				agentType: outcome.agentType,
				success: !UNANSWERED.includes(result),
				result,
				llmCalls,
				userId: run.userId,
				conversationId: run.conversationId,
				messageId: run.userMessageId
			});
		} catch (error) {
			this.logger.warn(`The figures of a turn could not be kept (${error instanceof Error ? error.name : "unknown"})`);
		}
	}
	/** The figures stay for the totals; whose they were is forgotten. */ async forgetPerson({ userId }) {
		await this.metrics.forgetUser(userId);
	}
	async forgetConversation({ conversationId }) {
		await this.metrics.forgetConversation(conversationId);
	}
};
_ts_decorate([
	OnEvent(TurnFinishedEvent.name),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof TurnFinishedEvent === "undefined" ? Object : TurnFinishedEvent]),
	_ts_metadata("design:returntype", Promise)
], TurnRecorder.prototype, "record", null);
_ts_decorate([
	OnEvent(UserErasedEvent.name),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof UserErasedEvent === "undefined" ? Object : UserErasedEvent]),
	_ts_metadata("design:returntype", Promise)
], TurnRecorder.prototype, "forgetPerson", null);
_ts_decorate([
	OnEvent(ConversationDeletedEvent.name),
	OnEvent(ConversationClearedEvent.name),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [Object]),
	_ts_metadata("design:returntype", Promise)
], TurnRecorder.prototype, "forgetConversation", null);
TurnRecorder = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof SystemMetricsRepository === "undefined" ? Object : SystemMetricsRepository,
		typeof AnswerCounters === "undefined" ? Object : AnswerCounters,
		typeof ResourceMeter === "undefined" ? Object : ResourceMeter
	])
], TurnRecorder);

export { TurnRecorder };