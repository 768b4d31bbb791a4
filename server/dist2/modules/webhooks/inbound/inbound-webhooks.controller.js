import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Bn as Headers, Gn as init_route_params_decorator, Nt as ApiHeader, Sn as init_common, Xn as init_request_mapping_decorator, Yn as Post, dr as Controller, fr as init_controller_decorator, ir as init_use_guards_decorator, rr as UseGuards, wt as ApiTags, zn as Body } from "../../../chunks/packages-CEiAl99H.js";
import { Public } from "../../../common/http/authenticated.decorator.js";
import { Endpoint } from "../../../common/http/endpoint.decorator.js";
import { SIGNATURE_HEADER } from "../webhook-signature.js";
import { InboundWebhooksService } from "./inbound-webhooks.service.js";
import { ReceiveWebhookDto, WebhookReceivedDto } from "./receive-webhook.dto.js";
import { WebhookSignatureGuard } from "./webhook-signature.guard.js";

// dist/modules/webhooks/inbound/inbound-webhooks.controller.js
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
var InboundWebhooksController = class {
	constructor(inbound) {
		this.inbound = inbound;
	}
	async receive(body, signature) {
		await this.inbound.receive(body, signature);
		return { status: "success" };
	}
};
_ts_decorate([
	Post(),
	Public(),
	UseGuards(WebhookSignatureGuard),
	ApiHeader({
		name: "X-Counterpoint-Signature",
		required: true,
		description: "`t=<seconds since 1970>,v1=<HMAC-SHA-256 of \"t.body\", hexadecimal>`; good for five minutes.",
		schema: { type: "string" }
	}),
	Endpoint({
		summary: "Take a webhook of the shop",
		response: WebhookReceivedDto,
		status: 202
	}),
	_ts_param(0, Body()),
	_ts_param(1, Headers(SIGNATURE_HEADER)),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof ReceiveWebhookDto === "undefined" ? Object : ReceiveWebhookDto, String]),
	_ts_metadata("design:returntype", Promise)
], InboundWebhooksController.prototype, "receive", null);
InboundWebhooksController = _ts_decorate([
	ApiTags("Webhooks"),
	Controller("webhooks"),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof InboundWebhooksService === "undefined" ? Object : InboundWebhooksService])
], InboundWebhooksController);

export { InboundWebhooksController };