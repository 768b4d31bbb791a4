import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { kt as ApiProperty } from "../../chunks/packages-CEiAl99H.js";

// dist/modules/audit/audit-entry.dto.js
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
/** One line of the audit trail. */ var AuditEntryDto = class {};
_ts_decorate([ApiProperty({ example: 12 }), _ts_metadata("design:type", Number)], AuditEntryDto.prototype, "id", void 0);
_ts_decorate([ApiProperty({ example: "2026-01-05T09:30:00.000Z" }), _ts_metadata("design:type", String)], AuditEntryDto.prototype, "created_at", void 0);
_ts_decorate([ApiProperty({
	example: "user:7",
	description: "`user:<id>`, `anonymous` or `system`."
}), _ts_metadata("design:type", String)], AuditEntryDto.prototype, "actor", void 0);
_ts_decorate([ApiProperty({ example: "auth.login" }), _ts_metadata("design:type", String)], AuditEntryDto.prototype, "action", void 0);
_ts_decorate([ApiProperty({ example: "user:7" }), _ts_metadata("design:type", String)], AuditEntryDto.prototype, "subject", void 0);
_ts_decorate([ApiProperty({
	type: "object",
	additionalProperties: {
		type: [
			"string",
			"number",
			"boolean",
			"array",
			"null"
		],
		items: { type: "string" }
	},
	example: { method: "password" }
}), _ts_metadata("design:type", typeof AuditDetails === "undefined" ? Object : AuditDetails)], AuditEntryDto.prototype, "details", void 0);
/** The fields of an entry in the spelling of the interface. */ function toAuditEntryDto({ createdAt, ...entry }) {
	return {
		...entry,
		created_at: createdAt
	};
}

export { AuditEntryDto, toAuditEntryDto };