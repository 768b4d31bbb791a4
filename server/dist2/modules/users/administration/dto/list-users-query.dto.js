import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs } from "../../../../chunks/packages-CEiAl99H.js";
import { IsMoment, toMoment } from "../../../../common/http/fields/is-moment.js";
import { QueryFlag } from "../../../../common/http/fields/query-flag.js";
import { PageQueryDto, offsetOf } from "../../../../common/http/page.js";
import { ROLES } from "../../dto/user.dto.js";
import { USER_ORDERINGS } from "../user-search.js";

// dist/modules/users/administration/dto/list-users-query.dto.js
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
/** Which accounts to list. */ var ListUsersQueryDto = class extends PageQueryDto {
	constructor(...args) {
		super(...args), this.ordering = "-created_at";
	}
};
_ts_decorate([
	ApiPropertyOptional({ enum: ROLES }),
	(0, import_cjs.IsOptional)(),
	(0, import_cjs.IsIn)(ROLES),
	_ts_metadata("design:type", typeof Role === "undefined" ? Object : Role)
], ListUsersQueryDto.prototype, "role", void 0);
_ts_decorate([
	ApiPropertyOptional(),
	(0, import_cjs.IsOptional)(),
	QueryFlag(),
	(0, import_cjs.IsBoolean)(),
	_ts_metadata("design:type", Boolean)
], ListUsersQueryDto.prototype, "is_active", void 0);
_ts_decorate([
	ApiPropertyOptional({ example: "2026-01-01" }),
	(0, import_cjs.IsOptional)(),
	IsMoment(),
	_ts_metadata("design:type", String)
], ListUsersQueryDto.prototype, "seen_after", void 0);
_ts_decorate([
	ApiPropertyOptional({
		example: "2026-02-01T00:00:00Z",
		description: "Those never seen are among them."
	}),
	(0, import_cjs.IsOptional)(),
	IsMoment(),
	_ts_metadata("design:type", String)
], ListUsersQueryDto.prototype, "seen_before", void 0);
_ts_decorate([
	ApiPropertyOptional({
		example: "luis",
		description: "Parts of the name, user name or e-mail address; all must occur."
	}),
	(0, import_cjs.IsOptional)(),
	(0, import_cjs.IsString)(),
	(0, import_cjs.Length)(1, 200),
	_ts_metadata("design:type", String)
], ListUsersQueryDto.prototype, "search", void 0);
_ts_decorate([
	ApiPropertyOptional({
		enum: USER_ORDERINGS,
		default: "-created_at"
	}),
	(0, import_cjs.IsIn)(USER_ORDERINGS),
	_ts_metadata("design:type", typeof UserOrdering === "undefined" ? Object : UserOrdering)
], ListUsersQueryDto.prototype, "ordering", void 0);
/** What to look for, in the terms of the rows. */ function toUserSearch(query) {
	return {
		role: query.role,
		isActive: query.is_active,
		seenAfter: query.seen_after && toMoment(query.seen_after),
		seenBefore: query.seen_before && toMoment(query.seen_before),
		words: (query.search ?? "").split(/\s+/).filter((word) => word !== ""),
		ordering: query.ordering,
		limit: query.limit,
		offset: offsetOf(query)
	};
}

export { ListUsersQueryDto, toUserSearch };