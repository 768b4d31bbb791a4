import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { et as Column, ft as PrimaryGeneratedColumn, it as Index, nt as Entity } from "../../../chunks/packages-CEiAl99H.js";
import { TimestampColumn } from "../../../database/columns/timestamp.column.js";

// dist/modules/memory/entities/user-preference.entity.js
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
var UserPreference = class {};
_ts_decorate([PrimaryGeneratedColumn(), _ts_metadata("design:type", Number)], UserPreference.prototype, "id", void 0);
_ts_decorate([Column({
	name: "user_id",
	type: "integer"
}), _ts_metadata("design:type", Number)], UserPreference.prototype, "userId", void 0);
_ts_decorate([Column({
	name: "customer_key",
	type: "varchar",
	length: 64
}), _ts_metadata("design:type", String)], UserPreference.prototype, "customerKey", void 0);
_ts_decorate([Column({ type: "text" }), _ts_metadata("design:type", String)], UserPreference.prototype, "sealed", void 0);
_ts_decorate([TimestampColumn({ name: "created_at" }), _ts_metadata("design:type", String)], UserPreference.prototype, "createdAt", void 0);
_ts_decorate([TimestampColumn({ name: "updated_at" }), _ts_metadata("design:type", String)], UserPreference.prototype, "updatedAt", void 0);
UserPreference = _ts_decorate([Entity("user_preferences"), Index("user_preferences_owner", ["userId", "customerKey"], { unique: true })], UserPreference);

export { UserPreference };