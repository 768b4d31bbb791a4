import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs, kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";
import { THREAD_ID_PATTERN } from "../../conversations/conversation-reference.js";
import { MESSAGE_LENGTH } from "../turns/message-text.js";
import { IsCustomerClaim } from "./is-customer-claim.js";
import { toLanguage } from "./accepted-language.js";

// dist/modules/chat/dto/send-message.dto.js
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
/** How agents may be told to answer. */ const AGENT_MODES = [
	"auto",
	"model",
	"built_in"
];
const LARGEST_ID = 2147483647;
const given = (name) => (0, import_cjs.ValidateIf)((body) => body[name] !== void 0);
/** Body of `POST /api/chat/`. */ var SendMessageDto = class {};
_ts_decorate([
	ApiProperty({
		example: "What albums does AC/DC have?",
		minLength: 1,
		maxLength: MESSAGE_LENGTH
	}),
	(0, import_cjs.IsString)(),
	(0, import_cjs.Matches)(/\S/, { message: "must hold more than white space" }),
	_ts_metadata("design:type", String)
], SendMessageDto.prototype, "message", void 0);
_ts_decorate([
	ApiPropertyOptional({
		example: "conv_123",
		pattern: THREAD_ID_PATTERN.source,
		description: "An id that is new starts a conversation; left out, the server chooses one."
	}),
	given("thread_id"),
	(0, import_cjs.IsString)(),
	(0, import_cjs.Matches)(THREAD_ID_PATTERN, { message: "must begin with a letter and have 3 to 64 letters, digits, \"_\" or \"-\"" }),
	_ts_metadata("design:type", String)
], SendMessageDto.prototype, "thread_id", void 0);
_ts_decorate([
	ApiPropertyOptional({
		oneOf: [{
			type: "string",
			maxLength: 100
		}, { type: "integer" }],
		example: 5,
		description: "Who the person says they are: a claim, never proof."
	}),
	given("customer_id"),
	IsCustomerClaim(),
	_ts_metadata("design:type", Object)
], SendMessageDto.prototype, "customer_id", void 0);
_ts_decorate([
	ApiPropertyOptional({
		type: "integer",
		nullable: true,
		minimum: 1,
		example: 455,
		description: "Message to answer after; null from the start. Left out: after the newest message."
	}),
	(0, import_cjs.ValidateIf)((body) => body.parent_id !== void 0 && body.parent_id !== null),
	(0, import_cjs.IsInt)(),
	(0, import_cjs.Min)(1),
	(0, import_cjs.Max)(LARGEST_ID),
	_ts_metadata("design:type", Object)
], SendMessageDto.prototype, "parent_id", void 0);
_ts_decorate([
	ApiPropertyOptional({
		default: false,
		description: "Answer with events instead of one document."
	}),
	given("stream"),
	(0, import_cjs.IsBoolean)(),
	_ts_metadata("design:type", Boolean)
], SendMessageDto.prototype, "stream", void 0);
_ts_decorate([
	ApiPropertyOptional({
		enum: AGENT_MODES,
		enumName: "AgentMode",
		description: "Overrides the agents' own modes."
	}),
	given("mode"),
	(0, import_cjs.IsIn)(AGENT_MODES),
	_ts_metadata("design:type", typeof AgentMode === "undefined" ? Object : AgentMode)
], SendMessageDto.prototype, "mode", void 0);
/** @param language value of the header `Accept-Language`. */ function toSentMessage(body, language) {
	return {
		message: body.message,
		threadId: body.thread_id,
		parentId: body.parent_id,
		options: {
			claimedCustomer: body.customer_id === void 0 ? null : String(body.customer_id).trim(),
			mode: body.mode ?? null,
			language: toLanguage(language)
		}
	};
}

export { AGENT_MODES, SendMessageDto, toSentMessage };