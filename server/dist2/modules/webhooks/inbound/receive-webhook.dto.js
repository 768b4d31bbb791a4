import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs, kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/webhooks/inbound/receive-webhook.dto.js
var import_cjs = require_cjs();
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
/** The events that this server takes. */ const INBOUND_EVENTS = ["new_order", "customer_query"];
const LARGEST_ID = 2147483647;
/** Body of `POST /webhooks/`. */ var ReceiveWebhookDto = class {};
_ts_decorate([
	ApiProperty({ enum: INBOUND_EVENTS }),
	(0, import_cjs.IsIn)(INBOUND_EVENTS),
	_ts_metadata("design:type", Object)
], ReceiveWebhookDto.prototype, "event_type", void 0);
_ts_decorate([
	ApiPropertyOptional({
		example: 413,
		description: "Of `new_order`: the number of the order."
	}),
	(0, import_cjs.IsOptional)(),
	(0, import_cjs.IsInt)(),
	(0, import_cjs.Min)(1),
	(0, import_cjs.Max)(LARGEST_ID),
	_ts_metadata("design:type", Number)
], ReceiveWebhookDto.prototype, "order_id", void 0);
_ts_decorate([
	ApiPropertyOptional({
		example: 7,
		description: "A store customer: a claim, never proof."
	}),
	(0, import_cjs.IsOptional)(),
	(0, import_cjs.IsInt)(),
	(0, import_cjs.Min)(1),
	(0, import_cjs.Max)(LARGEST_ID),
	_ts_metadata("design:type", Number)
], ReceiveWebhookDto.prototype, "customer_id", void 0);
_ts_decorate([
	ApiPropertyOptional({
		maxLength: 4e3,
		description: "Of `customer_query`: the question."
	}),
	(0, import_cjs.ValidateIf)((body) => body.event_type === "customer_query" || body.message !== void 0),
	(0, import_cjs.IsString)(),
	(0, import_cjs.Length)(1, 4e3),
	_ts_metadata("design:type", String)
], ReceiveWebhookDto.prototype, "message", void 0);
/** The answer to a webhook that was taken; its work is done later. */ var WebhookReceivedDto = class {};
_ts_decorate([ApiProperty({ enum: ["success"] }), _ts_metadata("design:type", String)], WebhookReceivedDto.prototype, "status", void 0);

export { INBOUND_EVENTS, ReceiveWebhookDto, WebhookReceivedDto };