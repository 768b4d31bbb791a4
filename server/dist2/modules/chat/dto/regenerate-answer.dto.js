import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs, kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/chat/dto/regenerate-answer.dto.js
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
/** Body of `POST /api/chat/{thread_id}/regenerate/`. */ var RegenerateAnswerDto = class {};
_ts_decorate([
	ApiProperty({
		example: 456,
		minimum: 1,
		description: "The answer to make anew; the old one stays beside it."
	}),
	(0, import_cjs.IsInt)(),
	(0, import_cjs.Min)(1),
	(0, import_cjs.Max)(LARGEST_ID),
	_ts_metadata("design:type", Number)
], RegenerateAnswerDto.prototype, "message_id", void 0);
_ts_decorate([
	ApiPropertyOptional({
		default: false,
		description: "Answer with events instead of one document."
	}),
	(0, import_cjs.ValidateIf)((body) => body.stream !== void 0),
	(0, import_cjs.IsBoolean)(),
	_ts_metadata("design:type", Boolean)
], RegenerateAnswerDto.prototype, "stream", void 0);

export { RegenerateAnswerDto };