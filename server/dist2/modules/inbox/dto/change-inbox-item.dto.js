import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs } from "../../../chunks/packages-CEiAl99H.js";
import { SUPPORT_STATUSES } from "../../support-requests/support-desk.contract.js";

// dist/modules/inbox/dto/change-inbox-item.dto.js
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
const NOTE_LENGTH = 4e3;
/** Body of `PATCH /api/inbox/{id}/`: what is left out stays. */ var ChangeInboxItemDto = class {};
_ts_decorate([
	ApiPropertyOptional({
		enum: SUPPORT_STATUSES,
		description: "`resolved` hands the conversation back, too."
	}),
	(0, import_cjs.ValidateIf)((body) => body.status !== void 0),
	(0, import_cjs.IsIn)(SUPPORT_STATUSES),
	_ts_metadata("design:type", typeof SupportStatus === "undefined" ? Object : SupportStatus)
], ChangeInboxItemDto.prototype, "status", void 0);
_ts_decorate([
	ApiPropertyOptional({
		type: "integer",
		nullable: true,
		minimum: 1,
		description: "Null for nobody."
	}),
	(0, import_cjs.IsOptional)(),
	(0, import_cjs.IsInt)(),
	(0, import_cjs.Min)(1),
	(0, import_cjs.Max)(LARGEST_ID),
	_ts_metadata("design:type", Object)
], ChangeInboxItemDto.prototype, "assignee", void 0);
_ts_decorate([
	ApiPropertyOptional({
		type: String,
		nullable: true,
		maxLength: NOTE_LENGTH,
		description: "For the staff alone."
	}),
	(0, import_cjs.IsOptional)(),
	(0, import_cjs.IsString)(),
	(0, import_cjs.MaxLength)(NOTE_LENGTH),
	_ts_metadata("design:type", Object)
], ChangeInboxItemDto.prototype, "note", void 0);
/** The changes a body asks for. */ function toInboxChanges({ status, assignee, note }) {
	return {
		status,
		assigneeId: assignee,
		note
	};
}

export { ChangeInboxItemDto, toInboxChanges };