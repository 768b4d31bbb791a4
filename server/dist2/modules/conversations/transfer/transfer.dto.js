import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs, kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";
import { THREAD_ID_PATTERN } from "../conversation-reference.js";
import { SENDERS } from "../conversation.record.js";
import { ConversationDto } from "../dto/conversation.dto.js";
import { TITLE_LENGTH } from "../make-title.js";
import { ANSWER_STATUSES, REACTIONS } from "../message.record.js";
import { TRANSFER_FORMAT, TRANSFER_VERSION } from "./transfer-document.js";
import { MOST_CONVERSATIONS } from "./transfer-limits.js";

// dist/modules/conversations/transfer/transfer.dto.js
var import_cjs = require_cjs();
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
const CELL = {
	oneOf: [
		{ type: "string" },
		{ type: "number" },
		{ type: "boolean" }
	],
	nullable: true
};
const ARGUMENT = { oneOf: [{ type: "string" }, { type: "number" }] };
/** A tool that ran for an answer, with what it found. */ var TransferToolDto = class {};
_ts_decorate([ApiProperty({ example: "call-1" }), _ts_metadata("design:type", String)], TransferToolDto.prototype, "id", void 0);
_ts_decorate([ApiProperty({ example: "get_albums_by_artist" }), _ts_metadata("design:type", String)], TransferToolDto.prototype, "name", void 0);
_ts_decorate([ApiProperty({
	type: "object",
	additionalProperties: ARGUMENT,
	example: { artist_name: "AC/DC" }
}), _ts_metadata("design:type", typeof Record === "undefined" ? Object : Record)], TransferToolDto.prototype, "arguments", void 0);
_ts_decorate([ApiProperty({ example: 1 }), _ts_metadata("design:type", Number)], TransferToolDto.prototype, "total", void 0);
_ts_decorate([ApiProperty({ example: 1 }), _ts_metadata("design:type", Number)], TransferToolDto.prototype, "shown", void 0);
_ts_decorate([ApiProperty({ example: false }), _ts_metadata("design:type", Boolean)], TransferToolDto.prototype, "more", void 0);
_ts_decorate([ApiPropertyOptional({
	type: [String],
	description: "Names near to one that was not found."
}), _ts_metadata("design:type", Array)], TransferToolDto.prototype, "near", void 0);
_ts_decorate([ApiProperty({
	type: "array",
	items: {
		type: "object",
		additionalProperties: CELL
	},
	example: [{
		artist: "AC/DC",
		album: "Let There Be Rock"
	}]
}), _ts_metadata("design:type", Array)], TransferToolDto.prototype, "rows", void 0);
_ts_decorate([ApiProperty({ example: 1 }), _ts_metadata("design:type", Number)], TransferToolDto.prototype, "duration_ms", void 0);
/** How an answer was made. */ var TransferAnswerDto = class {};
_ts_decorate([ApiProperty({
	enum: ANSWER_STATUSES,
	enumName: "AnswerStatus"
}), _ts_metadata("design:type", typeof AnswerStatus === "undefined" ? Object : AnswerStatus)], TransferAnswerDto.prototype, "status", void 0);
_ts_decorate([ApiProperty({
	type: String,
	nullable: true,
	example: null
}), _ts_metadata("design:type", Object)], TransferAnswerDto.prototype, "degraded_reason", void 0);
_ts_decorate([ApiProperty({
	type: [String],
	example: ["music_agent"]
}), _ts_metadata("design:type", Array)], TransferAnswerDto.prototype, "agents", void 0);
_ts_decorate([ApiProperty({
	type: String,
	nullable: true,
	example: null
}), _ts_metadata("design:type", Object)], TransferAnswerDto.prototype, "model", void 0);
_ts_decorate([ApiProperty({ example: 0 }), _ts_metadata("design:type", Number)], TransferAnswerDto.prototype, "llm_calls", void 0);
_ts_decorate([ApiProperty({ example: 6 }), _ts_metadata("design:type", Number)], TransferAnswerDto.prototype, "latency_ms", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: 3
}), _ts_metadata("design:type", Object)], TransferAnswerDto.prototype, "first_fact_ms", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: null
}), _ts_metadata("design:type", Object)], TransferAnswerDto.prototype, "first_token_ms", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: null
}), _ts_metadata("design:type", Object)], TransferAnswerDto.prototype, "tokens", void 0);
_ts_decorate([ApiProperty({ type: [TransferToolDto] }), _ts_metadata("design:type", Array)], TransferAnswerDto.prototype, "tools", void 0);
_ts_decorate([ApiProperty({
	example: "[]",
	description: "What follow-up questions lean on; to be given back as it is."
}), _ts_metadata("design:type", String)], TransferAnswerDto.prototype, "context", void 0);
/** A message of the file. */ var TransferMessageDto = class {};
_ts_decorate([ApiProperty({
	example: 456,
	description: "Its number in the file; an import gives it a new one."
}), _ts_metadata("design:type", Number)], TransferMessageDto.prototype, "id", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: null,
	description: "A message that stands before it."
}), _ts_metadata("design:type", Object)], TransferMessageDto.prototype, "parent_id", void 0);
_ts_decorate([ApiProperty({
	enum: SENDERS,
	enumName: "Sender"
}), _ts_metadata("design:type", typeof Sender === "undefined" ? Object : Sender)], TransferMessageDto.prototype, "sender", void 0);
_ts_decorate([ApiProperty({ example: "We have 2 albums by AC/DC." }), _ts_metadata("design:type", String)], TransferMessageDto.prototype, "content", void 0);
_ts_decorate([ApiProperty({
	type: String,
	nullable: true,
	example: "music_agent"
}), _ts_metadata("design:type", Object)], TransferMessageDto.prototype, "agent_type", void 0);
_ts_decorate([ApiProperty({
	format: "date-time",
	example: "2026-01-31T09:30:00.000Z"
}), _ts_metadata("design:type", String)], TransferMessageDto.prototype, "timestamp", void 0);
_ts_decorate([ApiProperty({
	enum: REACTIONS,
	enumName: "Reaction",
	nullable: true,
	example: null
}), _ts_metadata("design:type", Object)], TransferMessageDto.prototype, "reaction", void 0);
_ts_decorate([ApiProperty({
	type: String,
	nullable: true,
	example: null
}), _ts_metadata("design:type", Object)], TransferMessageDto.prototype, "reaction_comment", void 0);
_ts_decorate([ApiProperty({
	type: TransferAnswerDto,
	nullable: true,
	description: "Null for messages of people."
}), _ts_metadata("design:type", Object)], TransferMessageDto.prototype, "answer", void 0);
/** A conversation of the file, with all its branches. */ var TransferConversationDto = class {};
_ts_decorate([ApiProperty({
	example: "conv_123",
	pattern: THREAD_ID_PATTERN.source
}), _ts_metadata("design:type", String)], TransferConversationDto.prototype, "thread_id", void 0);
_ts_decorate([ApiProperty({
	type: String,
	nullable: true,
	example: "luis",
	description: "User name; an import ignores it."
}), _ts_metadata("design:type", Object)], TransferConversationDto.prototype, "owner", void 0);
_ts_decorate([ApiProperty({
	example: "What albums does AC/DC have?",
	maxLength: 200
}), _ts_metadata("design:type", String)], TransferConversationDto.prototype, "title", void 0);
_ts_decorate([ApiProperty({ example: false }), _ts_metadata("design:type", Boolean)], TransferConversationDto.prototype, "is_archived", void 0);
_ts_decorate([ApiProperty({
	format: "date-time",
	example: "2026-01-31T09:29:58.120Z"
}), _ts_metadata("design:type", String)], TransferConversationDto.prototype, "created_at", void 0);
_ts_decorate([ApiProperty({
	format: "date-time",
	example: "2026-01-31T09:30:00.000Z"
}), _ts_metadata("design:type", String)], TransferConversationDto.prototype, "updated_at", void 0);
_ts_decorate([ApiProperty({
	type: [TransferMessageDto],
	description: "Each behind the one it follows."
}), _ts_metadata("design:type", Array)], TransferConversationDto.prototype, "messages", void 0);
/** A file of conversations: what an export writes and an import reads. */ var TransferDocumentDto = class {};
_ts_decorate([
	ApiProperty({ enum: [TRANSFER_FORMAT] }),
	(0, import_cjs.Equals)(TRANSFER_FORMAT),
	_ts_metadata("design:type", Object)
], TransferDocumentDto.prototype, "format", void 0);
_ts_decorate([
	ApiProperty({ enum: [1] }),
	(0, import_cjs.Equals)(1),
	_ts_metadata("design:type", Object)
], TransferDocumentDto.prototype, "version", void 0);
_ts_decorate([
	ApiProperty({
		type: [TransferConversationDto],
		maxItems: 200
	}),
	(0, import_cjs.IsArray)(),
	(0, import_cjs.ArrayMaxSize)(200),
	_ts_metadata("design:type", Array)
], TransferDocumentDto.prototype, "conversations", void 0);
/** Answer of `POST /api/conversations/import/`. */ var ImportedDto = class {};
_ts_decorate([ApiProperty({
	type: [ConversationDto],
	description: "The new conversations, in the order of the file."
}), _ts_metadata("design:type", Array)], ImportedDto.prototype, "conversations", void 0);

export { ImportedDto, TransferAnswerDto, TransferConversationDto, TransferDocumentDto, TransferMessageDto, TransferToolDto };