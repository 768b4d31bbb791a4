import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs } from "../../../chunks/packages-CEiAl99H.js";
import { PageQueryDto } from "../../../common/http/page.js";
import { SUPPORT_STATUSES } from "../support-desk.contract.js";

// dist/modules/support-requests/dto/list-support-requests.dto.js
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
/** Query of `GET /api/support-requests/`. */ var ListSupportRequestsDto = class extends PageQueryDto {};
_ts_decorate([
	ApiPropertyOptional({ enum: SUPPORT_STATUSES }),
	(0, import_cjs.IsOptional)(),
	(0, import_cjs.IsIn)(SUPPORT_STATUSES),
	_ts_metadata("design:type", typeof SupportStatus === "undefined" ? Object : SupportStatus)
], ListSupportRequestsDto.prototype, "status", void 0);

export { ListSupportRequestsDto };