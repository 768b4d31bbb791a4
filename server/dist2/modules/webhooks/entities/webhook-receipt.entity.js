import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { dt as PrimaryColumn, et as Column, nt as Entity } from "../../../chunks/packages-CEiAl99H.js";
import { TimestampColumn } from "../../../database/columns/timestamp.column.js";

// dist/modules/webhooks/entities/webhook-receipt.entity.js
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
var WebhookReceipt = class {};
_ts_decorate([PrimaryColumn({
	type: "varchar",
	length: 64
}), _ts_metadata("design:type", String)], WebhookReceipt.prototype, "fingerprint", void 0);
_ts_decorate([TimestampColumn({ name: "received_at" }), _ts_metadata("design:type", String)], WebhookReceipt.prototype, "receivedAt", void 0);
_ts_decorate([Column({
	name: "event_type",
	type: "varchar",
	length: 40
}), _ts_metadata("design:type", String)], WebhookReceipt.prototype, "eventType", void 0);
WebhookReceipt = _ts_decorate([Entity({ name: "webhook_receipts" })], WebhookReceipt);

export { WebhookReceipt };