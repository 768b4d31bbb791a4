import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { et as Column, ft as PrimaryGeneratedColumn, nt as Entity } from "../../../chunks/packages-CEiAl99H.js";
import { TimestampColumn } from "../../../database/columns/timestamp.column.js";

// dist/modules/webhooks/entities/webhook.entity.js
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
var Webhook = class {};
_ts_decorate([PrimaryGeneratedColumn({ type: "integer" }), _ts_metadata("design:type", Number)], Webhook.prototype, "id", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 500
}), _ts_metadata("design:type", String)], Webhook.prototype, "url", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 300
}), _ts_metadata("design:type", String)], Webhook.prototype, "events", void 0);
_ts_decorate([Column({
	name: "sealed_secret",
	type: "text"
}), _ts_metadata("design:type", String)], Webhook.prototype, "sealedSecret", void 0);
_ts_decorate([Column({
	name: "created_by",
	type: "integer"
}), _ts_metadata("design:type", Number)], Webhook.prototype, "createdBy", void 0);
_ts_decorate([TimestampColumn({ name: "created_at" }), _ts_metadata("design:type", String)], Webhook.prototype, "createdAt", void 0);
_ts_decorate([TimestampColumn({
	name: "delivered_at",
	nullable: true
}), _ts_metadata("design:type", Object)], Webhook.prototype, "deliveredAt", void 0);
_ts_decorate([Column({
	name: "last_result",
	type: "varchar",
	length: 40,
	nullable: true
}), _ts_metadata("design:type", Object)], Webhook.prototype, "lastResult", void 0);
Webhook = _ts_decorate([Entity({ name: "webhooks" })], Webhook);

export { Webhook };