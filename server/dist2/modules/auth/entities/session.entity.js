import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { dt as PrimaryColumn, et as Column, nt as Entity } from "../../../chunks/packages-CEiAl99H.js";
import { TimestampColumn } from "../../../database/columns/timestamp.column.js";

// dist/modules/auth/entities/session.entity.js
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
var Session = class {};
_ts_decorate([PrimaryColumn({
	type: "varchar",
	length: 36
}), _ts_metadata("design:type", String)], Session.prototype, "id", void 0);
_ts_decorate([Column({
	name: "user_id",
	type: "integer"
}), _ts_metadata("design:type", Number)], Session.prototype, "userId", void 0);
_ts_decorate([Column({
	name: "token_hash",
	type: "varchar",
	length: 64,
	unique: true
}), _ts_metadata("design:type", String)], Session.prototype, "tokenHash", void 0);
_ts_decorate([Column({
	name: "user_agent",
	type: "varchar",
	length: 200
}), _ts_metadata("design:type", String)], Session.prototype, "userAgent", void 0);
_ts_decorate([TimestampColumn({ name: "created_at" }), _ts_metadata("design:type", String)], Session.prototype, "createdAt", void 0);
_ts_decorate([TimestampColumn({ name: "last_seen_at" }), _ts_metadata("design:type", String)], Session.prototype, "lastSeenAt", void 0);
_ts_decorate([TimestampColumn({ name: "expires_at" }), _ts_metadata("design:type", String)], Session.prototype, "expiresAt", void 0);
Session = _ts_decorate([Entity({ name: "sessions" })], Session);

export { Session };