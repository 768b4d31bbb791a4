import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";
import { INBOX_KINDS, SUPPORT_STATUSES } from "../../support-requests/support-desk.contract.js";
import { numberOf } from "../../support-requests/support-request.record.js";

// dist/modules/inbox/dto/inbox-item.dto.js
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
/** Who a person claims to be. */ var InboxClaimDto = class {};
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: 5,
	description: "Null when the store knows nobody by it."
}), _ts_metadata("design:type", Object)], InboxClaimDto.prototype, "customer_id", void 0);
_ts_decorate([ApiProperty({
	format: "date-time",
	example: "2026-01-31T09:30:00.000Z"
}), _ts_metadata("design:type", String)], InboxClaimDto.prototype, "claimed_at", void 0);
/** A request for a person as the staff see it. */ var InboxItemDto = class {};
_ts_decorate([ApiProperty({ example: 123 }), _ts_metadata("design:type", Number)], InboxItemDto.prototype, "id", void 0);
_ts_decorate([ApiProperty({ example: "SR-000123" }), _ts_metadata("design:type", String)], InboxItemDto.prototype, "number", void 0);
_ts_decorate([ApiProperty({
	enum: INBOX_KINDS,
	description: "`identity`: somebody claims to be a customer."
}), _ts_metadata("design:type", typeof InboxKind === "undefined" ? Object : InboxKind)], InboxItemDto.prototype, "kind", void 0);
_ts_decorate([ApiProperty({ enum: SUPPORT_STATUSES }), _ts_metadata("design:type", typeof SupportStatus === "undefined" ? Object : SupportStatus)], InboxItemDto.prototype, "status", void 0);
_ts_decorate([ApiProperty({
	example: "I was charged twice for invoice 382.",
	description: "What the person wrote."
}), _ts_metadata("design:type", String)], InboxItemDto.prototype, "text", void 0);
_ts_decorate([ApiProperty({
	example: 7,
	description: "Number of the account that asks."
}), _ts_metadata("design:type", Number)], InboxItemDto.prototype, "user", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: 12
}), _ts_metadata("design:type", Object)], InboxItemDto.prototype, "conversation", void 0);
_ts_decorate([ApiProperty({
	type: String,
	nullable: true,
	example: "conv_123"
}), _ts_metadata("design:type", Object)], InboxItemDto.prototype, "thread_id", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: null,
	description: "The customer proven, then or now."
}), _ts_metadata("design:type", Object)], InboxItemDto.prototype, "customer_id", void 0);
_ts_decorate([ApiProperty({
	type: InboxClaimDto,
	nullable: true
}), _ts_metadata("design:type", Object)], InboxItemDto.prototype, "claim", void 0);
_ts_decorate([ApiProperty({
	enum: ["agents", "staff"],
	description: "Who answers in the conversation."
}), _ts_metadata("design:type", String)], InboxItemDto.prototype, "handled_by", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: 2,
	description: "The account that looks after it."
}), _ts_metadata("design:type", Object)], InboxItemDto.prototype, "assignee", void 0);
_ts_decorate([ApiProperty({
	type: String,
	nullable: true,
	example: "Refund agreed with finance.",
	description: "For the staff."
}), _ts_metadata("design:type", Object)], InboxItemDto.prototype, "note", void 0);
_ts_decorate([ApiProperty({
	format: "date-time",
	example: "2026-01-31T09:29:58.120Z"
}), _ts_metadata("design:type", String)], InboxItemDto.prototype, "created_at", void 0);
_ts_decorate([ApiProperty({
	format: "date-time",
	example: "2026-01-31T09:30:00.000Z"
}), _ts_metadata("design:type", String)], InboxItemDto.prototype, "updated_at", void 0);
/** Puts an item into the form of the interface. */ function toInboxItemDto({ request, conversation, claim, customerId }) {
	return {
		id: request.id,
		number: numberOf(request.id),
		kind: request.kind,
		status: request.status,
		text: request.text,
		user: request.userId,
		conversation: request.conversationId,
		thread_id: conversation?.threadId ?? null,
		customer_id: customerId ?? request.customerId,
		claim: claim === null ? null : toClaimDto(claim),
		handled_by: (conversation?.takenOverById ?? null) === null ? "agents" : "staff",
		assignee: request.assigneeId,
		note: request.note,
		created_at: request.createdAt,
		updated_at: request.updatedAt
	};
}
function toClaimDto({ customerId, claimedAt }) {
	return {
		customer_id: customerId,
		claimed_at: claimedAt
	};
}

export { InboxClaimDto, InboxItemDto, toInboxItemDto };