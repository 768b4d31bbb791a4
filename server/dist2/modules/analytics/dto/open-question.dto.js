import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";
import { UNANSWERED } from "../answer-result.js";

// dist/modules/analytics/dto/open-question.dto.js
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
/** A question that no answer was found for. */ var OpenQuestionDto = class {};
_ts_decorate([ApiProperty({ example: "Do you sell vinyl?" }), _ts_metadata("design:type", String)], OpenQuestionDto.prototype, "question", void 0);
_ts_decorate([ApiProperty({
	enum: UNANSWERED,
	example: "not_understood"
}), _ts_metadata("design:type", typeof AnswerResult === "undefined" ? Object : AnswerResult)], OpenQuestionDto.prototype, "result", void 0);
_ts_decorate([ApiProperty({ example: "supervisor" }), _ts_metadata("design:type", String)], OpenQuestionDto.prototype, "agent_type", void 0);
_ts_decorate([ApiProperty({ example: "2026-01-05T09:30:00.000Z" }), _ts_metadata("design:type", String)], OpenQuestionDto.prototype, "asked_at", void 0);
_ts_decorate([ApiProperty({ example: 12 }), _ts_metadata("design:type", Number)], OpenQuestionDto.prototype, "conversation", void 0);
/** Puts a question into the form that is sent. */ function toOpenQuestionDto(open) {
	return {
		question: open.question,
		result: open.result,
		agent_type: open.agent,
		asked_at: open.askedAt,
		conversation: open.conversationId
	};
}

export { OpenQuestionDto, toOpenQuestionDto };