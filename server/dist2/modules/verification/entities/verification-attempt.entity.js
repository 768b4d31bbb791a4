import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { et as Column, ft as PrimaryGeneratedColumn, it as Index, nt as Entity } from "../../../chunks/packages-CEiAl99H.js";
import { TimestampColumn } from "../../../database/columns/timestamp.column.js";

// dist/modules/verification/entities/verification-attempt.entity.js
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
var VerificationAttempt = class {};
_ts_decorate([PrimaryGeneratedColumn(), _ts_metadata("design:type", Number)], VerificationAttempt.prototype, "id", void 0);
_ts_decorate([Column({
	name: "conversation_id",
	type: "integer"
}), _ts_metadata("design:type", Number)], VerificationAttempt.prototype, "conversationId", void 0);
_ts_decorate([Column({
	name: "user_id",
	type: "integer"
}), _ts_metadata("design:type", Number)], VerificationAttempt.prototype, "userId", void 0);
_ts_decorate([Column({
	name: "identifier_hash",
	type: "varchar",
	length: 64
}), _ts_metadata("design:type", String)], VerificationAttempt.prototype, "identifierHash", void 0);
_ts_decorate([Column({
	name: "subject_hash",
	type: "varchar",
	length: 64
}), _ts_metadata("design:type", String)], VerificationAttempt.prototype, "subjectHash", void 0);
_ts_decorate([Column({
	name: "customer_sealed",
	type: "text"
}), _ts_metadata("design:type", String)], VerificationAttempt.prototype, "customerSealed", void 0);
_ts_decorate([Column({
	name: "code_hash",
	type: "varchar",
	length: 64
}), _ts_metadata("design:type", String)], VerificationAttempt.prototype, "codeHash", void 0);
_ts_decorate([TimestampColumn({ name: "sent_at" }), _ts_metadata("design:type", String)], VerificationAttempt.prototype, "sentAt", void 0);
_ts_decorate([TimestampColumn({ name: "expires_at" }), _ts_metadata("design:type", String)], VerificationAttempt.prototype, "expiresAt", void 0);
_ts_decorate([Column({ type: "integer" }), _ts_metadata("design:type", Number)], VerificationAttempt.prototype, "tries", void 0);
_ts_decorate([TimestampColumn({
	name: "used_at",
	nullable: true
}), _ts_metadata("design:type", Object)], VerificationAttempt.prototype, "usedAt", void 0);
_ts_decorate([TimestampColumn({
	name: "closed_at",
	nullable: true
}), _ts_metadata("design:type", Object)], VerificationAttempt.prototype, "closedAt", void 0);
VerificationAttempt = _ts_decorate([Entity("verification_attempts"), Index("verification_attempts_conversation", ["conversationId", "userId"])], VerificationAttempt);

export { VerificationAttempt };