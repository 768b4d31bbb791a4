import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, kt as ApiProperty, yt as OmitType } from "../../../chunks/packages-CEiAl99H.js";
import { MessageDto, MessageEvidenceDto, MessageToolDto } from "../../conversations/dto/message.dto.js";
import { InterruptDto } from "./chat-reply.dto.js";

// dist/modules/chat/dto/stream-events.dto.js
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
/** Data of `run-start`. */ var RunStartEvent = class {};
_ts_decorate([ApiProperty({ format: "uuid" }), _ts_metadata("design:type", String)], RunStartEvent.prototype, "run_id", void 0);
_ts_decorate([ApiProperty({ example: "conv_123" }), _ts_metadata("design:type", String)], RunStartEvent.prototype, "thread_id", void 0);
_ts_decorate([ApiProperty({ example: 455 }), _ts_metadata("design:type", Number)], RunStartEvent.prototype, "user_message_id", void 0);
_ts_decorate([ApiProperty({
	example: 456,
	description: "The message that will hold the answer."
}), _ts_metadata("design:type", Number)], RunStartEvent.prototype, "message_id", void 0);
_ts_decorate([ApiPropertyOptional({
	type: MessageDto,
	description: "Over WebSocket alone: watchers have not seen it."
}), _ts_metadata("design:type", typeof MessageDto === "undefined" ? Object : MessageDto)], RunStartEvent.prototype, "user_message", void 0);
/** Data of `agent-start`. */ var AgentStartEvent = class {};
_ts_decorate([ApiProperty({ example: "music_agent" }), _ts_metadata("design:type", String)], AgentStartEvent.prototype, "agent_type", void 0);
/** Data of `tool-call`. */ var ToolCallEvent = class extends OmitType(MessageToolDto, [
	"total",
	"shown",
	"duration_ms"
]) {};
_ts_decorate([ApiProperty({ example: "call-1" }), _ts_metadata("design:type", String)], ToolCallEvent.prototype, "id", void 0);
/** Data of `tool-result`: the facts, at once. */ var ToolResultEvent = class extends OmitType(MessageEvidenceDto, ["tool_call_id"]) {};
_ts_decorate([ApiProperty({
	example: "call-1",
	description: "That of its `tool-call`."
}), _ts_metadata("design:type", String)], ToolResultEvent.prototype, "id", void 0);
_ts_decorate([ApiProperty({
	example: 2,
	description: "Rows that match."
}), _ts_metadata("design:type", Number)], ToolResultEvent.prototype, "total", void 0);
_ts_decorate([ApiProperty({
	example: 2,
	description: "Rows that are here."
}), _ts_metadata("design:type", Number)], ToolResultEvent.prototype, "shown", void 0);
/** Data of `model-progress`. */ var ModelProgressEvent = class {};
_ts_decorate([ApiProperty({ enum: [
	"queued",
	"loading",
	"reading"
] }), _ts_metadata("design:type", String)], ModelProgressEvent.prototype, "phase", void 0);
_ts_decorate([ApiPropertyOptional({
	example: 2,
	description: "Place in the queue."
}), _ts_metadata("design:type", Number)], ModelProgressEvent.prototype, "position", void 0);
_ts_decorate([ApiPropertyOptional({ example: 40 }), _ts_metadata("design:type", Number)], ModelProgressEvent.prototype, "percent", void 0);
/** Data of `text-delta` (more text) and of `text-replace` (the whole text so far, anew). */ var TextEvent = class {};
_ts_decorate([ApiProperty({ example: "We have 2 albums by AC/DC." }), _ts_metadata("design:type", String)], TextEvent.prototype, "text", void 0);
/** Data of `identity-request`. */ var IdentityRequestEvent = class extends InterruptDto {};
/** Data of `message-end`: the message as it is kept. */ var MessageEndEvent = class {};
_ts_decorate([ApiProperty({ type: MessageDto }), _ts_metadata("design:type", typeof MessageDto === "undefined" ? Object : MessageDto)], MessageEndEvent.prototype, "message", void 0);
/** Data of `run-error`. */ var RunErrorEvent = class {};
_ts_decorate([ApiProperty({ example: "RUN.FAILED" }), _ts_metadata("design:type", String)], RunErrorEvent.prototype, "code", void 0);
_ts_decorate([ApiProperty({ example: "Something went wrong on our side." }), _ts_metadata("design:type", String)], RunErrorEvent.prototype, "detail", void 0);
/** Data of `run-end`. */ var RunEndEvent = class {};
_ts_decorate([ApiProperty({ enum: [
	"complete",
	"interrupted",
	"stopped",
	"failed"
] }), _ts_metadata("design:type", String)], RunEndEvent.prototype, "status", void 0);
/** The class that describes the data of each event. */ const STREAM_EVENT_MODELS = {
	"run-start": RunStartEvent,
	"agent-start": AgentStartEvent,
	"tool-call": ToolCallEvent,
	"tool-result": ToolResultEvent,
	"model-progress": ModelProgressEvent,
	"text-delta": TextEvent,
	"text-replace": TextEvent,
	"identity-request": IdentityRequestEvent,
	"message-end": MessageEndEvent,
	"run-error": RunErrorEvent,
	"run-end": RunEndEvent
};

export { AgentStartEvent, IdentityRequestEvent, MessageEndEvent, ModelProgressEvent, RunEndEvent, RunErrorEvent, RunStartEvent, STREAM_EVENT_MODELS, TextEvent, ToolCallEvent, ToolResultEvent };