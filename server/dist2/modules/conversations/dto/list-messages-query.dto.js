import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs$1, Y as require_cjs } from "../../../chunks/packages-CEiAl99H.js";
import { OffsetQueryDto } from "../../../common/http/page.js";

// dist/modules/conversations/dto/list-messages-query.dto.js
var import_cjs = require_cjs();
var import_cjs$1 = require_cjs$1();
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
/** Query of `GET /api/conversations/{id}/messages/`. */ var ListMessagesQueryDto = class extends OffsetQueryDto {};
_ts_decorate([
	ApiPropertyOptional({
		minimum: 1,
		description: "Only the branch that ends with this message."
	}),
	(0, import_cjs$1.ValidateIf)((query) => query.branch !== void 0),
	(0, import_cjs.Type)(() => Number),
	(0, import_cjs$1.IsInt)(),
	(0, import_cjs$1.Min)(1),
	(0, import_cjs$1.Max)(LARGEST_ID),
	_ts_metadata("design:type", Number)
], ListMessagesQueryDto.prototype, "branch", void 0);

export { ListMessagesQueryDto };