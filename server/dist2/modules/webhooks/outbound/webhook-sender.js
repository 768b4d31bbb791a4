import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { InjectSettings } from "../../../config/settings.js";
import { SIGNATURE_HEADER, sign } from "../webhook-signature.js";
import { outsideLookup, problemOfTarget } from "./webhook-target.js";
import { request } from "node:http";
import { request as request$1 } from "node:https";

// dist/modules/webhooks/outbound/webhook-sender.js
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
const LIMIT_MILLISECONDS = 5e3;
var WebhookSender = class {
	constructor(settings) {
		this.settings = settings;
	}
	/** Never rejects. */ async send(url, body, secret) {
		const allowed = this.settings.WEBHOOK_ALLOWED_HOSTS;
		const problem = problemOfTarget(url, allowed);
		if (problem !== null) return {
			isDelivered: false,
			word: problem
		};
		return new Promise((ended) => {
			const request$2 = (url.startsWith("https:") ? request$1 : request)(url, {
				method: "POST",
				lookup: outsideLookup(allowed),
				signal: AbortSignal.timeout(LIMIT_MILLISECONDS),
				headers: {
					"Content-Type": "application/json",
					"Content-Length": Buffer.byteLength(body),
					"User-Agent": "Counterpoint",
					[SIGNATURE_HEADER]: sign(body, secret)
				}
			});
			request$2.once("error", () => ended({
				isDelivered: false,
				word: "unreachable"
			}));
			request$2.once("response", (response) => {
				response.destroy();
				const status = response.statusCode ?? 0;
				ended({
					isDelivered: status >= 200 && status < 300,
					word: String(status)
				});
			});
			request$2.end(body);
		});
	}
};
WebhookSender = _ts_decorate([
	Injectable(),
	_ts_param(0, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Settings === "undefined" ? Object : Settings])
], WebhookSender);

export { WebhookSender };