import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs } from "../../../chunks/packages-CEiAl99H.js";
import { QueryFlag } from "../../../common/http/fields/query-flag.js";

// dist/modules/conversations/dto/read-conversation-query.dto.js
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
/** Query of `GET /api/conversations/{id}/`. */ var ReadConversationQueryDto = class {
	constructor() {
		this.include_messages = false;
	}
};
_ts_decorate([
	ApiPropertyOptional({
		type: Boolean,
		default: false
	}),
	QueryFlag(),
	(0, import_cjs.IsBoolean)(),
	_ts_metadata("design:type", Boolean)
], ReadConversationQueryDto.prototype, "include_messages", void 0);

export { ReadConversationQueryDto };