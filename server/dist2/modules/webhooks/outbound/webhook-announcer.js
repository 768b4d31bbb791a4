import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common, cr as init_injectable_decorator, ln as OnEvent, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { now } from "../../../common/clock.js";
import { Cipher } from "../../../common/encryption/cipher.js";
import { TurnFinishedEvent } from "../../chat/runs/turn-finished.event.js";
import { SupportRequestOpenedEvent } from "../../support-requests/events/support-request-opened.event.js";
import { NewOrderEvent } from "../events/new-order.event.js";
import { BODY_PURPOSE } from "./seal-purposes.js";
import { WebhooksRepository } from "./webhooks.repository.js";
import { randomUUID } from "node:crypto";

// dist/modules/webhooks/outbound/webhook-announcer.js
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
var WebhookAnnouncer = class WebhookAnnouncer {
	constructor(webhooks, cipher) {
		this.webhooks = webhooks;
		this.cipher = cipher;
		this.logger = new Logger(WebhookAnnouncer.name);
	}
	async tellOfAnswer({ run, outcome }) {
		const { conversationId, answerMessageId } = run;
		const { status, agentType } = outcome;
		await this.announce("answer.finished", {
			conversation_id: conversationId,
			message_id: answerMessageId,
			status,
			agent_type: agentType
		});
	}
	async tellOfRequest({ requestId, conversationId, kind }) {
		await this.announce("support_request.opened", {
			support_request_id: requestId,
			conversation_id: conversationId,
			kind
		});
	}
	async tellOfOrder({ orderId }) {
		await this.announce("order.received", { order_id: orderId });
	}
	async announce(event, data) {
		try {
			const wanting = (await this.webhooks.findAll()).filter(({ events }) => events.split(" ").includes(event));
			const at = now();
			await this.webhooks.enqueue(wanting.map((webhook) => {
				const id = randomUUID();
				const body = JSON.stringify({
					id,
					event_type: event,
					created_at: at,
					data
				});
				return {
					id,
					webhookId: webhook.id,
					sealedBody: this.cipher.seal(BODY_PURPOSE, body),
					attempts: 0,
					dueAt: at
				};
			}));
		} catch (error) {
			this.logger.warn(`News could not be queued (${error instanceof Error ? error.name : "unknown"})`);
		}
	}
};
_ts_decorate([
	OnEvent(TurnFinishedEvent.name),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof TurnFinishedEvent === "undefined" ? Object : TurnFinishedEvent]),
	_ts_metadata("design:returntype", Promise)
], WebhookAnnouncer.prototype, "tellOfAnswer", null);
_ts_decorate([
	OnEvent(SupportRequestOpenedEvent.name),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof SupportRequestOpenedEvent === "undefined" ? Object : SupportRequestOpenedEvent]),
	_ts_metadata("design:returntype", Promise)
], WebhookAnnouncer.prototype, "tellOfRequest", null);
_ts_decorate([
	OnEvent(NewOrderEvent.name),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof NewOrderEvent === "undefined" ? Object : NewOrderEvent]),
	_ts_metadata("design:returntype", Promise)
], WebhookAnnouncer.prototype, "tellOfOrder", null);
WebhookAnnouncer = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof WebhooksRepository === "undefined" ? Object : WebhooksRepository, typeof Cipher === "undefined" ? Object : Cipher])
], WebhookAnnouncer);

export { WebhookAnnouncer };