import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { et as Column, ft as PrimaryGeneratedColumn, it as Index, nt as Entity } from "../../../chunks/packages-CEiAl99H.js";
import { TimestampColumn } from "../../../database/columns/timestamp.column.js";

// dist/modules/verification/entities/proof.entity.js
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
var Proof = class {};
_ts_decorate([PrimaryGeneratedColumn(), _ts_metadata("design:type", Number)], Proof.prototype, "id", void 0);
_ts_decorate([Column({
	name: "conversation_id",
	type: "integer"
}), _ts_metadata("design:type", Number)], Proof.prototype, "conversationId", void 0);
_ts_decorate([Column({
	name: "user_id",
	type: "integer"
}), _ts_metadata("design:type", Number)], Proof.prototype, "userId", void 0);
_ts_decorate([Column({
	name: "customer_sealed",
	type: "text"
}), _ts_metadata("design:type", String)], Proof.prototype, "customerSealed", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 20
}), _ts_metadata("design:type", String)], Proof.prototype, "method", void 0);
_ts_decorate([Column({
	name: "session_id",
	type: "varchar",
	length: 64,
	nullable: true
}), _ts_metadata("design:type", Object)], Proof.prototype, "sessionId", void 0);
_ts_decorate([TimestampColumn({ name: "created_at" }), _ts_metadata("design:type", String)], Proof.prototype, "createdAt", void 0);
_ts_decorate([TimestampColumn({ name: "last_used_at" }), _ts_metadata("design:type", String)], Proof.prototype, "lastUsedAt", void 0);
Proof = _ts_decorate([
	Entity("proofs"),
	Index("proofs_conversation", ["conversationId", "userId"], { unique: true }),
	Index("proofs_session", ["sessionId"])
], Proof);

export { Proof };