import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { now, secondsFrom } from "../../../common/clock.js";
import { Cipher } from "../../../common/encryption/cipher.js";
import { InjectSettings } from "../../../config/settings.js";
import { AuditService } from "../../audit/audit.service.js";
import { UnsignedWebhookError } from "../errors/unsigned-webhook.error.js";
import { SIGNATURE_WINDOW_SECONDS, isSigned, signedTime } from "../webhook-signature.js";
import { InboundWork } from "./inbound-work.js";
import { WebhookReceiptsRepository } from "./webhook-receipts.repository.js";

// dist/modules/webhooks/inbound/inbound-webhooks.service.js
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
const PURPOSE = "webhooks.receipt";
/** A receipt is kept for longer than a signature is good for. */ const KEPT_SECONDS = 4 * 300;
var InboundWebhooksService = class {
	constructor(settings, receipts, work, audit, cipher) {
		this.settings = settings;
		this.receipts = receipts;
		this.work = work;
		this.audit = audit;
		this.cipher = cipher;
	}
	/** @param raw the body as it came. @throws UnsignedWebhookError. */ requireSignature(raw, signature) {
		if (raw === void 0 || !isSigned(raw, signature, this.settings.WEBHOOK_SECRETS)) throw new UnsignedWebhookError();
	}
	/** The same request again is answered alike and has no second effect. */ async receive(body, signature) {
		const at = now();
		await this.receipts.deleteOlderThan(secondsFrom(-KEPT_SECONDS, at));
		const fingerprint = this.cipher.keyedHash(PURPOSE, `${signedTime(signature)} ${JSON.stringify(body)}`);
		if (!await this.receipts.take({
			fingerprint,
			receivedAt: at,
			eventType: body.event_type
		})) return;
		await this.audit.record({
			actor: "anonymous",
			action: `webhook.${body.event_type}`,
			subject: "webhook:inbound"
		});
		this.work.begin(body);
	}
};
InboundWebhooksService = _ts_decorate([
	Injectable(),
	_ts_param(0, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof Settings === "undefined" ? Object : Settings,
		typeof WebhookReceiptsRepository === "undefined" ? Object : WebhookReceiptsRepository,
		typeof InboundWork === "undefined" ? Object : InboundWork,
		typeof AuditService === "undefined" ? Object : AuditService,
		typeof Cipher === "undefined" ? Object : Cipher
	])
], InboundWebhooksService);

export { InboundWebhooksService };