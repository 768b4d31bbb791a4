import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs$1, Y as require_cjs } from "../../../chunks/packages-CEiAl99H.js";
import { PageQueryDto } from "../../../common/http/page.js";
import { INBOX_KINDS, SUPPORT_STATUSES } from "../../support-requests/support-desk.contract.js";

// dist/modules/inbox/dto/list-inbox-query.dto.js
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
const given = (name) => (0, import_cjs$1.ValidateIf)((query) => query[name] !== void 0);
/** Query of `GET /api/inbox/`. */ var ListInboxQueryDto = class extends PageQueryDto {};
_ts_decorate([
	ApiPropertyOptional({
		enum: SUPPORT_STATUSES,
		description: "Left out: everything that is not resolved."
	}),
	given("status"),
	(0, import_cjs$1.IsIn)(SUPPORT_STATUSES),
	_ts_metadata("design:type", typeof SupportStatus === "undefined" ? Object : SupportStatus)
], ListInboxQueryDto.prototype, "status", void 0);
_ts_decorate([
	ApiPropertyOptional({ enum: INBOX_KINDS }),
	given("kind"),
	(0, import_cjs$1.IsIn)(INBOX_KINDS),
	_ts_metadata("design:type", typeof InboxKind === "undefined" ? Object : InboxKind)
], ListInboxQueryDto.prototype, "kind", void 0);
_ts_decorate([
	ApiPropertyOptional({
		type: "integer",
		minimum: 1,
		description: "Number of the account that looks after it."
	}),
	given("assignee"),
	(0, import_cjs.Type)(() => Number),
	(0, import_cjs$1.IsInt)(),
	(0, import_cjs$1.Min)(1),
	(0, import_cjs$1.Max)(LARGEST_ID),
	_ts_metadata("design:type", Number)
], ListInboxQueryDto.prototype, "assignee", void 0);
/** The query without its page. */ function toInboxFilter({ status, kind, assignee }) {
	return {
		status,
		kind,
		assigneeId: assignee
	};
}

export { ListInboxQueryDto, toInboxFilter };