import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";
import { SENDERS } from "../conversation.record.js";
import { MessageDto, toMessageDto } from "./message.dto.js";

// dist/modules/conversations/dto/conversation.dto.js
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
const PREVIEW_LENGTH = 200;
/** A turn that is being answered or waits for its place. */ var ActiveRunDto = class {};
_ts_decorate([ApiProperty({ format: "uuid" }), _ts_metadata("design:type", String)], ActiveRunDto.prototype, "run_id", void 0);
_ts_decorate([ApiProperty({
	example: 456,
	description: "The answer that is being made."
}), _ts_metadata("design:type", Number)], ActiveRunDto.prototype, "message_id", void 0);
_ts_decorate([ApiProperty({ enum: ["queued", "running"] }), _ts_metadata("design:type", String)], ActiveRunDto.prototype, "status", void 0);
/** What goes on in a conversation. */ var ConversationMetadataDto = class {};
_ts_decorate([ApiProperty({
	type: ActiveRunDto,
	nullable: true
}), _ts_metadata("design:type", Object)], ConversationMetadataDto.prototype, "active_run", void 0);
_ts_decorate([ApiProperty({
	enum: [
		"identifier",
		"code",
		"staff"
	],
	nullable: true,
	description: "What the person is asked for."
}), _ts_metadata("design:type", Object)], ConversationMetadataDto.prototype, "waiting_for", void 0);
_ts_decorate([ApiPropertyOptional({
	enum: [true],
	description: "Given when it came out of a file: it was not said here."
}), _ts_metadata("design:type", Boolean)], ConversationMetadataDto.prototype, "imported", void 0);
_ts_decorate([ApiPropertyOptional({
	enum: ["staff"],
	description: "Given while a person answers and the agents are silent."
}), _ts_metadata("design:type", String)], ConversationMetadataDto.prototype, "handled_by", void 0);
/** The newest message of a conversation, shortened to 200 characters. */ var LastMessageDto = class {};
_ts_decorate([ApiProperty({ example: 456 }), _ts_metadata("design:type", Number)], LastMessageDto.prototype, "id", void 0);
_ts_decorate([ApiProperty({
	enum: SENDERS,
	enumName: "Sender"
}), _ts_metadata("design:type", typeof Sender === "undefined" ? Object : Sender)], LastMessageDto.prototype, "sender", void 0);
_ts_decorate([ApiProperty({ example: "We have 2 albums by AC/DC." }), _ts_metadata("design:type", String)], LastMessageDto.prototype, "content", void 0);
_ts_decorate([ApiProperty({
	format: "date-time",
	example: "2026-01-31T09:30:00.000Z"
}), _ts_metadata("design:type", String)], LastMessageDto.prototype, "timestamp", void 0);
/** A conversation. */ var ConversationDto = class {};
_ts_decorate([ApiProperty({ example: 12 }), _ts_metadata("design:type", Number)], ConversationDto.prototype, "id", void 0);
_ts_decorate([ApiProperty({ example: "conv_123" }), _ts_metadata("design:type", String)], ConversationDto.prototype, "thread_id", void 0);
_ts_decorate([ApiProperty({
	example: "What albums does AC/DC have?",
	maxLength: 200
}), _ts_metadata("design:type", String)], ConversationDto.prototype, "title", void 0);
_ts_decorate([ApiProperty({
	example: 3,
	description: "Number of the account it belongs to."
}), _ts_metadata("design:type", Number)], ConversationDto.prototype, "user", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: null,
	description: "Null until `verified`."
}), _ts_metadata("design:type", Object)], ConversationDto.prototype, "customer_id", void 0);
_ts_decorate([ApiProperty({
	example: false,
	description: "Whether a store customer is proven in it."
}), _ts_metadata("design:type", Boolean)], ConversationDto.prototype, "verified", void 0);
_ts_decorate([ApiProperty({
	format: "date-time",
	example: "2026-01-31T09:29:58.120Z"
}), _ts_metadata("design:type", String)], ConversationDto.prototype, "created_at", void 0);
_ts_decorate([ApiProperty({
	format: "date-time",
	example: "2026-01-31T09:30:00.000Z"
}), _ts_metadata("design:type", String)], ConversationDto.prototype, "updated_at", void 0);
_ts_decorate([ApiProperty({ example: false }), _ts_metadata("design:type", Boolean)], ConversationDto.prototype, "is_archived", void 0);
_ts_decorate([ApiProperty({ type: ConversationMetadataDto }), _ts_metadata("design:type", typeof ConversationMetadataDto === "undefined" ? Object : ConversationMetadataDto)], ConversationDto.prototype, "metadata", void 0);
_ts_decorate([ApiProperty({ example: 2 }), _ts_metadata("design:type", Number)], ConversationDto.prototype, "message_count", void 0);
_ts_decorate([ApiProperty({
	type: [String],
	example: ["music_agent"]
}), _ts_metadata("design:type", Object)], ConversationDto.prototype, "agents_used", void 0);
_ts_decorate([ApiProperty({
	type: LastMessageDto,
	nullable: true
}), _ts_metadata("design:type", Object)], ConversationDto.prototype, "last_message", void 0);
_ts_decorate([ApiPropertyOptional({
	type: [MessageDto],
	description: "The newest 500, oldest first; only with `include_messages`."
}), _ts_metadata("design:type", Array)], ConversationDto.prototype, "messages", void 0);
/** Puts a conversation into the form of the interface. */ function toConversationDto(view) {
	const { conversation, customerId, lastMessage } = view;
	return {
		id: conversation.id,
		thread_id: conversation.threadId,
		title: conversation.title,
		user: conversation.userId,
		customer_id: customerId,
		verified: customerId !== null,
		created_at: conversation.createdAt,
		updated_at: conversation.updatedAt,
		is_archived: conversation.isArchived,
		metadata: {
			active_run: view.activeRun === null ? null : toActiveRunDto(view.activeRun),
			waiting_for: view.waitingRun?.interrupt?.kind ?? null,
			...conversation.takenOverById === null ? {} : { handled_by: "staff" },
			...conversation.importedAt === null ? {} : { imported: true }
		},
		message_count: view.messageCount,
		agents_used: view.agentsUsed,
		last_message: lastMessage === null ? null : toLastMessageDto(lastMessage)
	};
}
/** The same with messages; null leaves them out. */ function toConversationDetailDto(detail) {
	const conversation = toConversationDto(detail.view);
	return detail.messages === null ? conversation : {
		...conversation,
		messages: detail.messages.map(toMessageDto)
	};
}
function toActiveRunDto({ id, answerMessageId, status }) {
	return {
		run_id: id,
		message_id: answerMessageId,
		status
	};
}
/** Shortens a message to what a list shows of it. */ function toLastMessageDto({ id, sender, content, createdAt }) {
	return {
		id,
		sender,
		content: [...content.slice(0, 400)].slice(0, PREVIEW_LENGTH).join(""),
		timestamp: createdAt
	};
}

export { ActiveRunDto, ConversationDto, ConversationMetadataDto, LastMessageDto, toConversationDetailDto, toConversationDto, toLastMessageDto };