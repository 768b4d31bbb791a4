import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs } from "../../../chunks/packages-CEiAl99H.js";
import { MESSAGE_LENGTH } from "../turns/message-text.js";

// dist/modules/chat/dto/resume-run.dto.js
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
/** Body of `POST /api/chat/{thread_id}/resume/`. */ var ResumeRunDto = class {};
_ts_decorate([
	ApiPropertyOptional({
		example: "123456",
		maxLength: MESSAGE_LENGTH,
		description: "The code or the identifier that was asked for."
	}),
	given("message"),
	(0, import_cjs.IsString)(),
	(0, import_cjs.Matches)(/\S/, { message: "must hold more than white space" }),
	_ts_metadata("design:type", String)
], ResumeRunDto.prototype, "message", void 0);
_ts_decorate([
	ApiPropertyOptional({
		example: 456,
		minimum: 1,
		description: "The last message the client has: the run after it is finished when it was cut, else told again."
	}),
	given("last_message_id"),
	(0, import_cjs.IsInt)(),
	(0, import_cjs.Min)(1),
	(0, import_cjs.Max)(LARGEST_ID),
	_ts_metadata("design:type", Number)
], ResumeRunDto.prototype, "last_message_id", void 0);
_ts_decorate([
	ApiPropertyOptional({
		default: false,
		description: "Answer with events instead of one document."
	}),
	given("stream"),
	(0, import_cjs.IsBoolean)(),
	_ts_metadata("design:type", Boolean)
], ResumeRunDto.prototype, "stream", void 0);

export { ResumeRunDto };