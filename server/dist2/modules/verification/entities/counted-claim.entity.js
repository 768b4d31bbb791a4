import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { et as Column, ft as PrimaryGeneratedColumn, it as Index, nt as Entity } from "../../../chunks/packages-CEiAl99H.js";
import { TimestampColumn } from "../../../database/columns/timestamp.column.js";

// dist/modules/verification/entities/counted-claim.entity.js
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
var CountedClaim = class {};
_ts_decorate([PrimaryGeneratedColumn(), _ts_metadata("design:type", Number)], CountedClaim.prototype, "id", void 0);
_ts_decorate([Column({
	name: "user_hash",
	type: "varchar",
	length: 64
}), _ts_metadata("design:type", String)], CountedClaim.prototype, "userHash", void 0);
_ts_decorate([Column({
	name: "identifier_hash",
	type: "varchar",
	length: 64
}), _ts_metadata("design:type", String)], CountedClaim.prototype, "identifierHash", void 0);
_ts_decorate([Column({
	name: "subject_hash",
	type: "varchar",
	length: 64
}), _ts_metadata("design:type", String)], CountedClaim.prototype, "subjectHash", void 0);
_ts_decorate([Column({
	name: "address_hash",
	type: "varchar",
	length: 64,
	nullable: true
}), _ts_metadata("design:type", Object)], CountedClaim.prototype, "addressHash", void 0);
_ts_decorate([TimestampColumn({ name: "claimed_at" }), _ts_metadata("design:type", String)], CountedClaim.prototype, "claimedAt", void 0);
CountedClaim = _ts_decorate([
	Entity("counted_claims"),
	Index("counted_claims_user", ["userHash", "claimedAt"]),
	Index("counted_claims_identifier", ["identifierHash", "claimedAt"]),
	Index("counted_claims_subject", ["subjectHash", "claimedAt"]),
	Index("counted_claims_address", ["addressHash", "claimedAt"]),
	Index("counted_claims_time", ["claimedAt"])
], CountedClaim);

export { CountedClaim };