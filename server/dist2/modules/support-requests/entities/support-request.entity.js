import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { et as Column, ft as PrimaryGeneratedColumn, it as Index, nt as Entity } from "../../../chunks/packages-CEiAl99H.js";
import { TimestampColumn } from "../../../database/columns/timestamp.column.js";

// dist/modules/support-requests/entities/support-request.entity.js
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
var SupportRequest = class {};
_ts_decorate([PrimaryGeneratedColumn(), _ts_metadata("design:type", Number)], SupportRequest.prototype, "id", void 0);
_ts_decorate([Column({
	name: "user_id",
	type: "integer"
}), _ts_metadata("design:type", Number)], SupportRequest.prototype, "userId", void 0);
_ts_decorate([Column({
	name: "conversation_id",
	type: "integer",
	nullable: true
}), _ts_metadata("design:type", Object)], SupportRequest.prototype, "conversationId", void 0);
_ts_decorate([Column({
	name: "customer_sealed",
	type: "text",
	nullable: true
}), _ts_metadata("design:type", Object)], SupportRequest.prototype, "customerSealed", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 30
}), _ts_metadata("design:type", String)], SupportRequest.prototype, "kind", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 20
}), _ts_metadata("design:type", String)], SupportRequest.prototype, "status", void 0);
_ts_decorate([Column({
	name: "assignee_id",
	type: "integer",
	nullable: true
}), _ts_metadata("design:type", Object)], SupportRequest.prototype, "assigneeId", void 0);
_ts_decorate([Column({
	name: "note_sealed",
	type: "text",
	nullable: true
}), _ts_metadata("design:type", Object)], SupportRequest.prototype, "noteSealed", void 0);
_ts_decorate([Column({
	name: "text_sealed",
	type: "text"
}), _ts_metadata("design:type", String)], SupportRequest.prototype, "textSealed", void 0);
_ts_decorate([Column({
	name: "open_key",
	type: "varchar",
	length: 80,
	nullable: true
}), _ts_metadata("design:type", Object)], SupportRequest.prototype, "openKey", void 0);
_ts_decorate([TimestampColumn({ name: "created_at" }), _ts_metadata("design:type", String)], SupportRequest.prototype, "createdAt", void 0);
_ts_decorate([TimestampColumn({ name: "updated_at" }), _ts_metadata("design:type", String)], SupportRequest.prototype, "updatedAt", void 0);
SupportRequest = _ts_decorate([
	Entity("support_requests"),
	Index("support_requests_owner", ["userId", "createdAt"]),
	Index("support_requests_conversation", ["conversationId"]),
	Index("support_requests_status", ["status", "id"]),
	Index("support_requests_open_key", ["openKey"], { unique: true })
], SupportRequest);

export { SupportRequest };