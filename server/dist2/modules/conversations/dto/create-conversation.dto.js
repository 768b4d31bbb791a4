import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs } from "../../../chunks/packages-CEiAl99H.js";
import { TITLE_LENGTH } from "../make-title.js";

// dist/modules/conversations/dto/create-conversation.dto.js
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
/** Body of `POST /api/conversations/`. */ var CreateConversationDto = class {};
_ts_decorate([
	ApiPropertyOptional({
		example: "My orders",
		maxLength: 200,
		description: "Made from the first message when left out."
	}),
	(0, import_cjs.ValidateIf)((body) => body.title !== void 0),
	(0, import_cjs.IsString)(),
	(0, import_cjs.MaxLength)(200),
	_ts_metadata("design:type", String)
], CreateConversationDto.prototype, "title", void 0);
_ts_decorate([
	ApiPropertyOptional({
		type: "integer",
		deprecated: true,
		description: "Ignored: a conversation belongs to who makes it."
	}),
	(0, import_cjs.Allow)(),
	_ts_metadata("design:type", Object)
], CreateConversationDto.prototype, "user", void 0);

export { CreateConversationDto };