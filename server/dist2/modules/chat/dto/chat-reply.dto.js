import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";
import { MessageDto, toMessageDto } from "../../conversations/dto/message.dto.js";
import { toWireStatus } from "../runs/run-ending.js";

// dist/modules/chat/dto/chat-reply.dto.js
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
const STATUSES = [
	"complete",
	"interrupted",
	"stopped",
	"failed"
];
/** What the person is asked before the conversation can go on. */ var InterruptDto = class {};
_ts_decorate([ApiProperty({
	enum: [
		"identifier",
		"code",
		"staff"
	],
	description: "What is asked for."
}), _ts_metadata("design:type", Object)], InterruptDto.prototype, "kind", void 0);
_ts_decorate([ApiProperty({ example: "Please enter the six-digit code from the e-mail." }), _ts_metadata("design:type", String)], InterruptDto.prototype, "prompt", void 0);
/** The answer to a message. */ var ChatReplyDto = class {};
_ts_decorate([ApiProperty({ example: "conv_123" }), _ts_metadata("design:type", String)], ChatReplyDto.prototype, "thread_id", void 0);
_ts_decorate([ApiProperty({ example: 12 }), _ts_metadata("design:type", Number)], ChatReplyDto.prototype, "conversation_id", void 0);
_ts_decorate([ApiProperty({ format: "uuid" }), _ts_metadata("design:type", String)], ChatReplyDto.prototype, "run_id", void 0);
_ts_decorate([ApiProperty({
	enum: STATUSES,
	enumName: "RunStatus",
	description: "`interrupted`: waits for the person."
}), _ts_metadata("design:type", Object)], ChatReplyDto.prototype, "status", void 0);
_ts_decorate([ApiProperty({
	example: "We have 2 albums by AC/DC.",
	description: "Markdown; empty while a person answers."
}), _ts_metadata("design:type", String)], ChatReplyDto.prototype, "response", void 0);
_ts_decorate([ApiProperty({
	type: String,
	nullable: true,
	example: "music_agent"
}), _ts_metadata("design:type", Object)], ChatReplyDto.prototype, "agent_type", void 0);
_ts_decorate([ApiProperty({
	type: MessageDto,
	description: "The answer; while a person answers, the message that was sent."
}), _ts_metadata("design:type", typeof MessageDto === "undefined" ? Object : MessageDto)], ChatReplyDto.prototype, "message", void 0);
_ts_decorate([ApiPropertyOptional({
	type: InterruptDto,
	description: "Given when `status` is `interrupted`."
}), _ts_metadata("design:type", typeof InterruptDto === "undefined" ? Object : InterruptDto)], ChatReplyDto.prototype, "interrupt", void 0);
/** @param turn a finished run with its thread. */ function toChatReplyDto({ run, threadId }, message) {
	return {
		thread_id: threadId,
		conversation_id: run.conversationId,
		run_id: run.id,
		status: toWireStatus(run.status),
		response: message.sender === "user" ? "" : message.content,
		agent_type: message.agentType,
		message: toMessageDto(message),
		...run.interrupt === null ? {} : { interrupt: run.interrupt }
	};
}

export { ChatReplyDto, InterruptDto, toChatReplyDto };