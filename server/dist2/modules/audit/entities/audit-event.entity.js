import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { et as Column, ft as PrimaryGeneratedColumn, nt as Entity } from "../../../chunks/packages-CEiAl99H.js";
import { TimestampColumn } from "../../../database/columns/timestamp.column.js";

// dist/modules/audit/entities/audit-event.entity.js
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
var AuditEvent = class {};
_ts_decorate([PrimaryGeneratedColumn({ type: "integer" }), _ts_metadata("design:type", Number)], AuditEvent.prototype, "id", void 0);
_ts_decorate([TimestampColumn({ name: "created_at" }), _ts_metadata("design:type", String)], AuditEvent.prototype, "createdAt", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 40
}), _ts_metadata("design:type", String)], AuditEvent.prototype, "actor", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 80
}), _ts_metadata("design:type", String)], AuditEvent.prototype, "action", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 120
}), _ts_metadata("design:type", String)], AuditEvent.prototype, "subject", void 0);
_ts_decorate([Column({
	name: "sealed_details",
	type: "text"
}), _ts_metadata("design:type", String)], AuditEvent.prototype, "sealedDetails", void 0);
_ts_decorate([Column({
	name: "previous_hash",
	type: "varchar",
	length: 64,
	unique: true
}), _ts_metadata("design:type", String)], AuditEvent.prototype, "previousHash", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 64
}), _ts_metadata("design:type", String)], AuditEvent.prototype, "hash", void 0);
AuditEvent = _ts_decorate([Entity({ name: "audit_events" })], AuditEvent);

export { AuditEvent };