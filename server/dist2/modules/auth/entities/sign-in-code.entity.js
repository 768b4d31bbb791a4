import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { et as Column, ft as PrimaryGeneratedColumn, nt as Entity } from "../../../chunks/packages-CEiAl99H.js";
import { TimestampColumn } from "../../../database/columns/timestamp.column.js";

// dist/modules/auth/entities/sign-in-code.entity.js
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
var SignInCode = class {};
_ts_decorate([PrimaryGeneratedColumn({ type: "integer" }), _ts_metadata("design:type", Number)], SignInCode.prototype, "id", void 0);
_ts_decorate([Column({
	name: "address_hash",
	type: "varchar",
	length: 64
}), _ts_metadata("design:type", String)], SignInCode.prototype, "addressHash", void 0);
_ts_decorate([Column({
	name: "requester_hash",
	type: "varchar",
	length: 64
}), _ts_metadata("design:type", String)], SignInCode.prototype, "requesterHash", void 0);
_ts_decorate([Column({
	name: "sealed_customer",
	type: "text"
}), _ts_metadata("design:type", String)], SignInCode.prototype, "sealedCustomer", void 0);
_ts_decorate([Column({
	name: "code_hash",
	type: "varchar",
	length: 64
}), _ts_metadata("design:type", String)], SignInCode.prototype, "codeHash", void 0);
_ts_decorate([Column({ type: "integer" }), _ts_metadata("design:type", Number)], SignInCode.prototype, "tries", void 0);
_ts_decorate([TimestampColumn({ name: "created_at" }), _ts_metadata("design:type", String)], SignInCode.prototype, "createdAt", void 0);
_ts_decorate([TimestampColumn({ name: "expires_at" }), _ts_metadata("design:type", String)], SignInCode.prototype, "expiresAt", void 0);
_ts_decorate([TimestampColumn({
	name: "used_at",
	nullable: true
}), _ts_metadata("design:type", Object)], SignInCode.prototype, "usedAt", void 0);
SignInCode = _ts_decorate([Entity({ name: "sign_in_codes" })], SignInCode);

export { SignInCode };