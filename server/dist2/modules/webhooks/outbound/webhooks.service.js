import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { now } from "../../../common/clock.js";
import { Cipher } from "../../../common/encryption/cipher.js";
import { InvalidInputError } from "../../../common/http/errors/invalid-input.error.js";
import { InjectSettings } from "../../../config/settings.js";
import { AuditService } from "../../audit/audit.service.js";
import { TooManyWebhooksError } from "../errors/too-many-webhooks.error.js";
import { WebhookNotFoundError } from "../errors/webhook-not-found.error.js";
import { SECRET_PURPOSE } from "./seal-purposes.js";
import { problemOfTarget } from "./webhook-target.js";
import { WebhooksRepository } from "./webhooks.repository.js";
import { randomBytes } from "node:crypto";

// dist/modules/webhooks/outbound/webhooks.service.js
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
const MOST_WEBHOOKS = 50;
const SECRET_BYTES = 32;
const WORDS = {
	no_url: "must be an address that begins with https://",
	not_https: "must begin with https://",
	has_credentials: "must not hold a user name or a password",
	private_address: "must not lead into this machine or a private network"
};
var WebhooksService = class {
	constructor(webhooks, cipher, audit, settings) {
		this.webhooks = webhooks;
		this.cipher = cipher;
		this.audit = audit;
		this.settings = settings;
	}
	async page(limit, offset) {
		const [webhooks, count] = await this.webhooks.findPage(limit, offset);
		return {
			webhooks,
			count
		};
	}
	/** @returns the row, and the secret, which is never told again. @throws InvalidInputError naming `url`, TooManyWebhooksError. */ async create(caller, url, events) {
		const problem = problemOfTarget(url, this.settings.WEBHOOK_ALLOWED_HOSTS);
		if (problem !== null) throw new InvalidInputError([{
			field: "url",
			detail: WORDS[problem]
		}]);
		if (await this.webhooks.count() >= MOST_WEBHOOKS) throw new TooManyWebhooksError();
		const secret = `cpw_${randomBytes(SECRET_BYTES).toString("base64url")}`;
		const webhook = await this.webhooks.insert({
			url,
			events: [...new Set(events)].join(" "),
			sealedSecret: this.cipher.seal(SECRET_PURPOSE, secret),
			createdBy: caller.userId,
			createdAt: now(),
			deliveredAt: null,
			lastResult: null
		});
		await this.record(caller, "webhook.created", webhook.id);
		return {
			webhook,
			secret
		};
	}
	/** @throws WebhookNotFoundError. */ async delete(caller, id) {
		if (!await this.webhooks.delete(id)) throw new WebhookNotFoundError();
		await this.record(caller, "webhook.deleted", id);
	}
	async record({ userId }, action, id) {
		await this.audit.record({
			actor: userId,
			action,
			subject: `webhook:${id}`
		});
	}
};
WebhooksService = _ts_decorate([
	Injectable(),
	_ts_param(3, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof WebhooksRepository === "undefined" ? Object : WebhooksRepository,
		typeof Cipher === "undefined" ? Object : Cipher,
		typeof AuditService === "undefined" ? Object : AuditService,
		typeof Settings === "undefined" ? Object : Settings
	])
], WebhooksService);

export { WebhooksService };