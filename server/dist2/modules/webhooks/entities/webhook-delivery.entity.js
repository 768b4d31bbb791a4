import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { dt as PrimaryColumn, et as Column, nt as Entity } from "../../../chunks/packages-CEiAl99H.js";
import { TimestampColumn } from "../../../database/columns/timestamp.column.js";

// dist/modules/webhooks/entities/webhook-delivery.entity.js
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
var WebhookDelivery = class {};
_ts_decorate([PrimaryColumn({
	type: "varchar",
	length: 36
}), _ts_metadata("design:type", String)], WebhookDelivery.prototype, "id", void 0);
_ts_decorate([Column({
	name: "webhook_id",
	type: "integer"
}), _ts_metadata("design:type", Number)], WebhookDelivery.prototype, "webhookId", void 0);
_ts_decorate([Column({
	name: "sealed_body",
	type: "text"
}), _ts_metadata("design:type", String)], WebhookDelivery.prototype, "sealedBody", void 0);
_ts_decorate([Column({ type: "integer" }), _ts_metadata("design:type", Number)], WebhookDelivery.prototype, "attempts", void 0);
_ts_decorate([TimestampColumn({ name: "due_at" }), _ts_metadata("design:type", String)], WebhookDelivery.prototype, "dueAt", void 0);
WebhookDelivery = _ts_decorate([Entity({ name: "webhook_deliveries" })], WebhookDelivery);

export { WebhookDelivery };