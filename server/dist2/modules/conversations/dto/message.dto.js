import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";
import { SENDERS } from "../conversation.record.js";
import { ANSWER_STATUSES, REACTIONS } from "../message.record.js";

// dist/modules/conversations/dto/message.dto.js
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
const VALUE = {
	oneOf: [
		{ type: "string" },
		{ type: "number" },
		{ type: "boolean" }
	],
	nullable: true
};
const ARGUMENT = { oneOf: [{ type: "string" }, { type: "integer" }] };
const EXAMPLE_ROW = {
	artist: "AC/DC",
	album: "Let There Be Rock"
};
/** A tool that ran for an answer. */ var MessageToolDto = class {};
_ts_decorate([ApiProperty({ example: "get_albums_by_artist" }), _ts_metadata("design:type", String)], MessageToolDto.prototype, "name", void 0);
_ts_decorate([ApiProperty({
	type: "object",
	additionalProperties: ARGUMENT,
	example: { artist_name: "AC/DC" }
}), _ts_metadata("design:type", typeof Record === "undefined" ? Object : Record)], MessageToolDto.prototype, "arguments", void 0);
_ts_decorate([ApiProperty({
	example: 2,
	description: "Rows that match."
}), _ts_metadata("design:type", Number)], MessageToolDto.prototype, "total", void 0);
_ts_decorate([ApiProperty({
	example: 2,
	description: "Rows that are here."
}), _ts_metadata("design:type", Number)], MessageToolDto.prototype, "shown", void 0);
_ts_decorate([ApiProperty({
	example: 1,
	description: "Milliseconds."
}), _ts_metadata("design:type", Number)], MessageToolDto.prototype, "duration_ms", void 0);
/** The rows a tool found, so that a page can draw the facts again. */ var MessageEvidenceDto = class {};
_ts_decorate([ApiProperty({ example: "call-1" }), _ts_metadata("design:type", String)], MessageEvidenceDto.prototype, "tool_call_id", void 0);
_ts_decorate([ApiProperty({ example: "get_albums_by_artist" }), _ts_metadata("design:type", String)], MessageEvidenceDto.prototype, "name", void 0);
_ts_decorate([ApiProperty({
	type: "array",
	items: {
		type: "object",
		additionalProperties: VALUE
	},
	example: [EXAMPLE_ROW]
}), _ts_metadata("design:type", Array)], MessageEvidenceDto.prototype, "rows", void 0);
/** How an answer was made. */ var MessageMetadataDto = class {};
_ts_decorate([ApiProperty({
	enum: ANSWER_STATUSES,
	enumName: "AnswerStatus"
}), _ts_metadata("design:type", typeof AnswerStatus === "undefined" ? Object : AnswerStatus)], MessageMetadataDto.prototype, "status", void 0);
_ts_decorate([ApiPropertyOptional({
	example: "model_unavailable",
	description: "Why the answer is `degraded`."
}), _ts_metadata("design:type", String)], MessageMetadataDto.prototype, "degraded_reason", void 0);
_ts_decorate([ApiProperty({
	type: [String],
	example: ["music_agent"]
}), _ts_metadata("design:type", Array)], MessageMetadataDto.prototype, "agents", void 0);
_ts_decorate([ApiProperty({ type: [MessageToolDto] }), _ts_metadata("design:type", Array)], MessageMetadataDto.prototype, "tools", void 0);
_ts_decorate([ApiProperty({ type: [MessageEvidenceDto] }), _ts_metadata("design:type", Array)], MessageMetadataDto.prototype, "evidence", void 0);
_ts_decorate([ApiPropertyOptional({
	example: "llama3.2:3b",
	description: "The model that wrote words of the answer."
}), _ts_metadata("design:type", String)], MessageMetadataDto.prototype, "model", void 0);
_ts_decorate([ApiProperty({ example: 0 }), _ts_metadata("design:type", Number)], MessageMetadataDto.prototype, "llm_calls", void 0);
_ts_decorate([ApiProperty({
	example: 6,
	description: "Milliseconds of the whole turn."
}), _ts_metadata("design:type", Number)], MessageMetadataDto.prototype, "latency_ms", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: 3,
	description: "Milliseconds to the first rows."
}), _ts_metadata("design:type", Object)], MessageMetadataDto.prototype, "first_fact_ms", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: null,
	description: "Milliseconds to the model's first words."
}), _ts_metadata("design:type", Object)], MessageMetadataDto.prototype, "first_token_ms", void 0);
_ts_decorate([ApiPropertyOptional({
	example: 214,
	description: "Tokens, as the model server counted them."
}), _ts_metadata("design:type", Number)], MessageMetadataDto.prototype, "tokens", void 0);
/** A message of a conversation. */ var MessageDto = class {};
_ts_decorate([ApiProperty({ example: 456 }), _ts_metadata("design:type", Number)], MessageDto.prototype, "id", void 0);
_ts_decorate([ApiProperty({
	example: 12,
	description: "Number of its conversation."
}), _ts_metadata("design:type", Number)], MessageDto.prototype, "conversation", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: 455,
	description: "The message it follows; null at the start."
}), _ts_metadata("design:type", Object)], MessageDto.prototype, "parent_id", void 0);
_ts_decorate([ApiProperty({
	enum: SENDERS,
	enumName: "Sender"
}), _ts_metadata("design:type", typeof Sender === "undefined" ? Object : Sender)], MessageDto.prototype, "sender", void 0);
_ts_decorate([ApiProperty({
	example: "We have 2 albums by AC/DC.",
	description: "Markdown; the whole text."
}), _ts_metadata("design:type", String)], MessageDto.prototype, "content", void 0);
_ts_decorate([ApiProperty({
	type: String,
	nullable: true,
	example: "music_agent"
}), _ts_metadata("design:type", Object)], MessageDto.prototype, "agent_type", void 0);
_ts_decorate([ApiProperty({
	format: "date-time",
	example: "2026-01-31T09:30:00.000Z"
}), _ts_metadata("design:type", String)], MessageDto.prototype, "timestamp", void 0);
_ts_decorate([ApiProperty({
	enum: REACTIONS,
	enumName: "Reaction",
	nullable: true,
	example: null
}), _ts_metadata("design:type", Object)], MessageDto.prototype, "reaction", void 0);
_ts_decorate([ApiProperty({
	type: MessageMetadataDto,
	nullable: true,
	description: "Null for messages of people."
}), _ts_metadata("design:type", Object)], MessageDto.prototype, "metadata", void 0);
/** Puts a message into the form of the interface. */ function toMessageDto(message) {
	return {
		id: message.id,
		conversation: message.conversationId,
		parent_id: message.parentId,
		sender: message.sender,
		content: message.content,
		agent_type: message.agentType,
		timestamp: message.createdAt,
		reaction: message.reaction,
		metadata: message.facts === null ? null : toMetadataDto(message.facts, message.turn)
	};
}
function toMetadataDto(facts, turn) {
	const evidence = turn?.evidence ?? [];
	return {
		status: facts.status,
		...facts.degradedReason === null ? {} : { degraded_reason: facts.degradedReason },
		agents: facts.agents,
		tools: evidence.map(toToolDto),
		evidence: evidence.map(({ id, tool, result }) => ({
			tool_call_id: id,
			name: tool,
			rows: result.rows
		})),
		...facts.model === null ? {} : { model: facts.model },
		llm_calls: facts.llmCalls,
		latency_ms: facts.latencyMs,
		first_fact_ms: facts.firstFactMs,
		first_token_ms: facts.firstTokenMs,
		...facts.tokens === null ? {} : { tokens: facts.tokens }
	};
}
function toToolDto({ tool, arguments: toolArguments, result, durationMs }) {
	return {
		name: tool,
		arguments: toolArguments,
		total: result.total,
		shown: result.shown,
		duration_ms: durationMs
	};
}

export { MessageDto, MessageEvidenceDto, MessageMetadataDto, MessageToolDto, toMessageDto };