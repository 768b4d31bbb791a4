import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { J as require_cjs, kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";
import { OUTBOUND_EVENTS } from "../outbound/outbound-events.js";

// dist/modules/webhooks/dto/webhook.dto.js
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
/** Body of `POST /api/webhooks/`. */ var CreateWebhookDto = class {};
_ts_decorate([
	ApiProperty({
		example: "https://shop.example.com/counterpoint",
		minLength: 1,
		maxLength: 500
	}),
	(0, import_cjs.IsString)(),
	(0, import_cjs.Length)(1, 500),
	_ts_metadata("design:type", String)
], CreateWebhookDto.prototype, "url", void 0);
_ts_decorate([
	ApiProperty({
		enum: OUTBOUND_EVENTS,
		isArray: true,
		minItems: 1,
		example: ["support_request.opened"]
	}),
	(0, import_cjs.IsArray)(),
	(0, import_cjs.ArrayMinSize)(1),
	(0, import_cjs.ArrayMaxSize)(OUTBOUND_EVENTS.length),
	(0, import_cjs.IsIn)(OUTBOUND_EVENTS, { each: true }),
	_ts_metadata("design:type", Array)
], CreateWebhookDto.prototype, "events", void 0);
/** An outgoing webhook; its secret is no part of it. */ var WebhookDto = class {};
_ts_decorate([ApiProperty({ example: 2 }), _ts_metadata("design:type", Number)], WebhookDto.prototype, "id", void 0);
_ts_decorate([ApiProperty({ example: "https://shop.example.com/counterpoint" }), _ts_metadata("design:type", String)], WebhookDto.prototype, "url", void 0);
_ts_decorate([ApiProperty({
	enum: OUTBOUND_EVENTS,
	isArray: true
}), _ts_metadata("design:type", Array)], WebhookDto.prototype, "events", void 0);
_ts_decorate([ApiProperty({ example: "2026-01-05T09:30:00.000Z" }), _ts_metadata("design:type", String)], WebhookDto.prototype, "created_at", void 0);
_ts_decorate([ApiProperty({
	type: String,
	nullable: true,
	example: null,
	description: "When something was last delivered."
}), _ts_metadata("design:type", Object)], WebhookDto.prototype, "delivered_at", void 0);
_ts_decorate([ApiProperty({
	type: String,
	nullable: true,
	example: "204",
	description: "How the last try ended."
}), _ts_metadata("design:type", Object)], WebhookDto.prototype, "last_result", void 0);
/** An outgoing webhook that was just made: the only answer that ever holds its secret. */ var CreatedWebhookDto = class extends WebhookDto {};
_ts_decorate([ApiProperty({ description: "Deliveries are signed with it. Shown this once." }), _ts_metadata("design:type", String)], CreatedWebhookDto.prototype, "secret", void 0);
/** Keeps the secret out of what is sent. */ function toWebhookDto(webhook) {
	return {
		id: webhook.id,
		url: webhook.url,
		events: webhook.events.split(" "),
		created_at: webhook.createdAt,
		delivered_at: webhook.deliveredAt,
		last_result: webhook.lastResult
	};
}

export { CreateWebhookDto, CreatedWebhookDto, WebhookDto, toWebhookDto };