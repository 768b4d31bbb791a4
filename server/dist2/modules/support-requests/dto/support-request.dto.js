import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";
import { INBOX_KINDS, SUPPORT_STATUSES } from "../support-desk.contract.js";
import { numberOf } from "../support-request.record.js";

// dist/modules/support-requests/dto/support-request.dto.js
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
/** A request for a person as its owner sees it. */ var SupportRequestDto = class {};
_ts_decorate([ApiProperty({ example: 123 }), _ts_metadata("design:type", Number)], SupportRequestDto.prototype, "id", void 0);
_ts_decorate([ApiProperty({ example: "SR-000123" }), _ts_metadata("design:type", String)], SupportRequestDto.prototype, "number", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	description: "The conversation it was made in, if any."
}), _ts_metadata("design:type", Object)], SupportRequestDto.prototype, "conversation", void 0);
_ts_decorate([ApiProperty({ enum: INBOX_KINDS }), _ts_metadata("design:type", typeof InboxKind === "undefined" ? Object : InboxKind)], SupportRequestDto.prototype, "kind", void 0);
_ts_decorate([ApiProperty({ enum: SUPPORT_STATUSES }), _ts_metadata("design:type", typeof SupportStatus === "undefined" ? Object : SupportStatus)], SupportRequestDto.prototype, "status", void 0);
_ts_decorate([ApiProperty(), _ts_metadata("design:type", String)], SupportRequestDto.prototype, "text", void 0);
_ts_decorate([ApiProperty({ format: "date-time" }), _ts_metadata("design:type", String)], SupportRequestDto.prototype, "created_at", void 0);
_ts_decorate([ApiProperty({ format: "date-time" }), _ts_metadata("design:type", String)], SupportRequestDto.prototype, "updated_at", void 0);
function toSupportRequestDto(record) {
	const { id, conversationId, kind, status, text, createdAt, updatedAt } = record;
	return {
		id,
		number: numberOf(id),
		conversation: conversationId,
		kind,
		status,
		text,
		created_at: createdAt,
		updated_at: updatedAt
	};
}

export { SupportRequestDto, toSupportRequestDto };