import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { SIGNATURE_HEADER } from "../webhook-signature.js";
import { InboundWebhooksService } from "./inbound-webhooks.service.js";

// dist/modules/webhooks/inbound/webhook-signature.guard.js
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
var WebhookSignatureGuard = class {
	constructor(inbound) {
		this.inbound = inbound;
	}
	canActivate(context) {
		const request = context.switchToHttp().getRequest();
		const signature = request.headers[SIGNATURE_HEADER];
		this.inbound.requireSignature(request.rawBody, typeof signature === "string" ? signature : void 0);
		return true;
	}
};
WebhookSignatureGuard = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof InboundWebhooksService === "undefined" ? Object : InboundWebhooksService])
], WebhookSignatureGuard);

export { WebhookSignatureGuard };