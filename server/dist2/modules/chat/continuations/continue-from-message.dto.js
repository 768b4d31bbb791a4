import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs, kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";
import { AGENT_MODES } from "../dto/send-message.dto.js";
import { MESSAGE_LENGTH } from "../turns/message-text.js";

// dist/modules/chat/continuations/continue-from-message.dto.js
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
const LARGEST_ID = 2147483647;
const given = (name) => (0, import_cjs.ValidateIf)((body) => body[name] !== void 0);
/** Body of `POST /api/conversations/{id}/continue_from_message/`. */ var ContinueFromMessageDto = class {};
_ts_decorate([
	ApiProperty({
		example: 456,
		minimum: 1,
		description: "The message to go on from; what came after it stays."
	}),
	(0, import_cjs.IsInt)(),
	(0, import_cjs.Min)(1),
	(0, import_cjs.Max)(LARGEST_ID),
	_ts_metadata("design:type", Number)
], ContinueFromMessageDto.prototype, "message_id", void 0);
_ts_decorate([
	ApiPropertyOptional({
		example: "And which of them is the oldest?",
		maxLength: MESSAGE_LENGTH,
		description: "What to say there. Left out, the next message without `parent_id` goes on there."
	}),
	given("message"),
	(0, import_cjs.IsString)(),
	(0, import_cjs.Matches)(/\S/, { message: "must hold more than white space" }),
	_ts_metadata("design:type", String)
], ContinueFromMessageDto.prototype, "message", void 0);
_ts_decorate([
	ApiPropertyOptional({
		default: false,
		description: "Answer with events instead of one document."
	}),
	given("stream"),
	(0, import_cjs.IsBoolean)(),
	_ts_metadata("design:type", Boolean)
], ContinueFromMessageDto.prototype, "stream", void 0);
_ts_decorate([
	ApiPropertyOptional({
		enum: AGENT_MODES,
		enumName: "AgentMode",
		description: "Overrides the agents' own modes."
	}),
	given("mode"),
	(0, import_cjs.IsIn)(AGENT_MODES),
	_ts_metadata("design:type", typeof AgentMode === "undefined" ? Object : AgentMode)
], ContinueFromMessageDto.prototype, "mode", void 0);

export { ContinueFromMessageDto };