import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { J as require_cjs, kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/inbox/dto/reply.dto.js
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
const REPLY_LENGTH = 4e3;
/** Body of `POST /api/inbox/{id}/reply/`. */ var ReplyDto = class {};
_ts_decorate([
	ApiProperty({
		example: "We have refunded the second charge.",
		minLength: 1,
		maxLength: REPLY_LENGTH
	}),
	(0, import_cjs.IsString)(),
	(0, import_cjs.MaxLength)(REPLY_LENGTH),
	(0, import_cjs.Matches)(/\S/, { message: "must hold more than white space" }),
	_ts_metadata("design:type", String)
], ReplyDto.prototype, "message", void 0);

export { ReplyDto };