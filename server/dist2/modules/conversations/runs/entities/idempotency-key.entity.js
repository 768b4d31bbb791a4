import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { dt as PrimaryColumn, et as Column, it as Index, nt as Entity } from "../../../../chunks/packages-CEiAl99H.js";
import { TimestampColumn } from "../../../../database/columns/timestamp.column.js";

// dist/modules/conversations/runs/entities/idempotency-key.entity.js
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
var IdempotencyKey = class {};
_ts_decorate([PrimaryColumn({
	name: "user_id",
	type: "integer"
}), _ts_metadata("design:type", Number)], IdempotencyKey.prototype, "userId", void 0);
_ts_decorate([PrimaryColumn({
	name: "key_hash",
	type: "varchar",
	length: 64
}), _ts_metadata("design:type", String)], IdempotencyKey.prototype, "keyHash", void 0);
_ts_decorate([Column({
	name: "body_hash",
	type: "varchar",
	length: 64
}), _ts_metadata("design:type", String)], IdempotencyKey.prototype, "bodyHash", void 0);
_ts_decorate([Column({
	name: "run_id",
	type: "varchar",
	length: 36
}), _ts_metadata("design:type", String)], IdempotencyKey.prototype, "runId", void 0);
_ts_decorate([TimestampColumn({ name: "created_at" }), _ts_metadata("design:type", String)], IdempotencyKey.prototype, "createdAt", void 0);
IdempotencyKey = _ts_decorate([Entity("idempotency_keys"), Index("idempotency_keys_age", ["createdAt"])], IdempotencyKey);

export { IdempotencyKey };