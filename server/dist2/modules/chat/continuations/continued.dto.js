import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { _t as PickType, bt as IntersectionType, kt as ApiProperty, vt as PartialType } from "../../../chunks/packages-CEiAl99H.js";
import { ChatReplyDto } from "../dto/chat-reply.dto.js";

// dist/modules/chat/continuations/continued.dto.js
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
var BranchPointDto = class extends PickType(ChatReplyDto, ["thread_id", "conversation_id"]) {};
_ts_decorate([ApiProperty({
	example: 456,
	description: "The last message of the branch: the answer, or where it will go on."
}), _ts_metadata("design:type", Number)], BranchPointDto.prototype, "branch", void 0);
var GivenReplyDto = class extends PartialType(PickType(ChatReplyDto, [
	"run_id",
	"status",
	"response",
	"agent_type",
	"message",
	"interrupt"
])) {};
/** A conversation that goes on from one of its messages; the answer is there when a message was sent along. */ var ContinuedDto = class extends IntersectionType(BranchPointDto, GivenReplyDto) {};
/** @param reply the answer to the message that was sent along; null without one. */ function toContinuedDto(place, reply) {
	const { threadId, conversationId, messageId } = place;
	if (reply === null) return {
		thread_id: threadId,
		conversation_id: conversationId,
		branch: messageId
	};
	return {
		...reply,
		branch: reply.message.id
	};
}

export { ContinuedDto, toContinuedDto };