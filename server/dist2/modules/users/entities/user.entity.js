import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { et as Column, ft as PrimaryGeneratedColumn, nt as Entity } from "../../../chunks/packages-CEiAl99H.js";
import { TimestampColumn } from "../../../database/columns/timestamp.column.js";

// dist/modules/users/entities/user.entity.js
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
var User = class {};
_ts_decorate([PrimaryGeneratedColumn({ type: "integer" }), _ts_metadata("design:type", Number)], User.prototype, "id", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 150
}), _ts_metadata("design:type", String)], User.prototype, "username", void 0);
_ts_decorate([Column({
	name: "username_key",
	type: "varchar",
	length: 150,
	unique: true
}), _ts_metadata("design:type", String)], User.prototype, "usernameKey", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 254,
	nullable: true
}), _ts_metadata("design:type", Object)], User.prototype, "email", void 0);
_ts_decorate([Column({
	name: "email_key",
	type: "varchar",
	length: 254,
	nullable: true,
	unique: true
}), _ts_metadata("design:type", Object)], User.prototype, "emailKey", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 150
}), _ts_metadata("design:type", String)], User.prototype, "name", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 16
}), _ts_metadata("design:type", typeof Role === "undefined" ? Object : Role)], User.prototype, "role", void 0);
_ts_decorate([Column({
	name: "customer_id",
	type: "integer",
	nullable: true
}), _ts_metadata("design:type", Object)], User.prototype, "customerId", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 16
}), _ts_metadata("design:type", String)], User.prototype, "language", void 0);
_ts_decorate([Column({
	name: "mail_on_reply",
	type: "boolean"
}), _ts_metadata("design:type", Boolean)], User.prototype, "mailOnReply", void 0);
_ts_decorate([Column({
	name: "password_hash",
	type: "varchar",
	length: 255,
	nullable: true
}), _ts_metadata("design:type", Object)], User.prototype, "passwordHash", void 0);
_ts_decorate([Column({
	name: "is_active",
	type: "boolean"
}), _ts_metadata("design:type", Boolean)], User.prototype, "isActive", void 0);
_ts_decorate([TimestampColumn({
	name: "last_seen_at",
	nullable: true
}), _ts_metadata("design:type", Object)], User.prototype, "lastSeenAt", void 0);
_ts_decorate([TimestampColumn({ name: "created_at" }), _ts_metadata("design:type", String)], User.prototype, "createdAt", void 0);
_ts_decorate([TimestampColumn({ name: "updated_at" }), _ts_metadata("design:type", String)], User.prototype, "updatedAt", void 0);
User = _ts_decorate([Entity({ name: "users" })], User);

export { User };