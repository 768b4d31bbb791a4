import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { now, secondsFrom } from "../../../common/clock.js";
import { Cipher } from "../../../common/encryption/cipher.js";
import { BODY_PURPOSE, SECRET_PURPOSE } from "./seal-purposes.js";
import { WebhookSender } from "./webhook-sender.js";
import { WebhooksRepository } from "./webhooks.repository.js";

// dist/modules/webhooks/outbound/webhook-deliverer.js
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
const LOOK_EVERY_MILLISECONDS = 1e3;
const AT_ONCE = 20;
/** Seconds until the next try, after each failed one; then it is given up. */ const PAUSES_SECONDS = [
	5,
	30,
	300,
	1800,
	7200,
	28800
];
var WebhookDeliverer = class WebhookDeliverer {
	constructor(webhooks, sender, cipher) {
		this.webhooks = webhooks;
		this.sender = sender;
		this.cipher = cipher;
		this.logger = new Logger(WebhookDeliverer.name);
		this.isWorking = false;
	}
	onApplicationBootstrap() {
		this.timer = setInterval(() => void this.deliverDue(), LOOK_EVERY_MILLISECONDS).unref();
	}
	onModuleDestroy() {
		clearInterval(this.timer);
	}
	/** One look at what is due. Never rejects. */ async deliverDue() {
		if (this.isWorking) return;
		this.isWorking = true;
		try {
			const due = await this.webhooks.findDue(now(), AT_ONCE);
			await Promise.all(due.map((delivery) => this.deliver(delivery)));
		} catch (error) {
			this.logger.warn(`Webhooks cannot be delivered (${error instanceof Error ? error.name : "unknown"})`);
		} finally {
			this.isWorking = false;
		}
	}
	async deliver(delivery) {
		const pause = PAUSES_SECONDS[delivery.attempts];
		if (!await this.webhooks.claim(delivery, secondsFrom(pause ?? 0))) return;
		const webhook = await this.webhooks.findById(delivery.webhookId);
		if (webhook === null) return this.webhooks.settle(delivery.id);
		const body = this.cipher.open(BODY_PURPOSE, delivery.sealedBody);
		const secret = this.cipher.open(SECRET_PURPOSE, webhook.sealedSecret);
		const { isDelivered, word } = await this.sender.send(webhook.url, body, secret);
		if (isDelivered || pause === void 0) await this.webhooks.settle(delivery.id);
		await this.webhooks.noteResult(webhook.id, word, isDelivered ? now() : null);
	}
};
WebhookDeliverer = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof WebhooksRepository === "undefined" ? Object : WebhooksRepository,
		typeof WebhookSender === "undefined" ? Object : WebhookSender,
		typeof Cipher === "undefined" ? Object : Cipher
	])
], WebhookDeliverer);

export { WebhookDeliverer };