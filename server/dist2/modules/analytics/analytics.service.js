import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../chunks/packages-CEiAl99H.js";
import { secondsFrom } from "../../common/clock.js";
import { MessagesRepository } from "../conversations/messages.repository.js";
import { UsersService } from "../users/users.service.js";
import { ConversationCountsRepository } from "./conversation-counts.repository.js";
import { SystemMetricsRepository } from "./system-metrics.repository.js";

// dist/modules/analytics/analytics.service.js
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
const DAY_SECONDS = 86400;
const MEDIAN = .5;
const TAIL = .95;
var AnalyticsService = class {
	constructor(metrics, counts, messages, users) {
		this.metrics = metrics;
		this.counts = counts;
		this.messages = messages;
		this.users = users;
	}
	async overview(days, userId) {
		const since = startOf(days);
		const scope = {
			since,
			...userId === void 0 ? {} : { userId }
		};
		const figures = await this.metrics.total(scope);
		return {
			conversations: await this.counts.countConversations(since, userId),
			messages: await this.counts.countMessages(since, userId),
			figures,
			median: await this.metrics.percentile(scope, figures.answers, MEDIAN),
			tail: await this.metrics.percentile(scope, figures.answers, TAIL),
			agents: await this.metrics.byAgent(scope),
			days: await this.metrics.byDay(scope)
		};
	}
	/** @throws UserNotFoundError. */ async overviewOf(userId, days) {
		await this.users.get(userId);
		return this.overview(days, userId);
	}
	async agents(days) {
		return this.metrics.byAgent({ since: startOf(days) });
	}
	/** Newest first. Questions whose conversation is gone are gone too. */ async openQuestions(days, limit, offset) {
		const [rows, count] = await this.metrics.findUnanswered(startOf(days), limit, offset);
		const messages = await this.messages.findEverywhere(rows.map(({ messageId }) => messageId));
		return {
			questions: rows.flatMap(({ conversationId, messageId, result, agentType: agent, timestamp: askedAt }) => {
				const message = messages.get(messageId);
				if (message?.conversationId !== conversationId) return [];
				return [{
					question: message.content,
					result,
					agent,
					askedAt,
					conversationId
				}];
			}),
			count
		};
	}
	async page(limit, offset) {
		const [rows, count] = await this.metrics.findPage(limit, offset);
		return {
			rows,
			count
		};
	}
};
AnalyticsService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof SystemMetricsRepository === "undefined" ? Object : SystemMetricsRepository,
		typeof ConversationCountsRepository === "undefined" ? Object : ConversationCountsRepository,
		typeof MessagesRepository === "undefined" ? Object : MessagesRepository,
		typeof UsersService === "undefined" ? Object : UsersService
	])
], AnalyticsService);
function startOf(days) {
	return secondsFrom(-days * DAY_SECONDS);
}

export { AnalyticsService };