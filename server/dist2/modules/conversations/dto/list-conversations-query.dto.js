import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs$1, Y as require_cjs } from "../../../chunks/packages-CEiAl99H.js";
import { PageQueryDto } from "../../../common/http/page.js";
import { IsMoment, toMoment } from "../../../common/http/fields/is-moment.js";
import { QueryFlag } from "../../../common/http/fields/query-flag.js";

// dist/modules/conversations/dto/list-conversations-query.dto.js
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
const ORDERINGS = [
	"created_at",
	"-created_at",
	"updated_at",
	"-updated_at"
];
const LARGEST_ID = 2147483647;
const SEARCH_LENGTH = 200;
const given = (name) => (0, import_cjs$1.ValidateIf)((query) => query[name] !== void 0);
/** Query of `GET /api/conversations/`. */ var ListConversationsQueryDto = class extends PageQueryDto {
	constructor(...args) {
		super(...args), this.ordering = "-created_at";
	}
};
_ts_decorate([
	ApiPropertyOptional({
		maxLength: SEARCH_LENGTH,
		description: "Whole words of titles and messages; all must match."
	}),
	given("search"),
	(0, import_cjs$1.IsString)(),
	(0, import_cjs$1.MaxLength)(SEARCH_LENGTH),
	_ts_metadata("design:type", String)
], ListConversationsQueryDto.prototype, "search", void 0);
_ts_decorate([
	ApiPropertyOptional({
		enum: ORDERINGS,
		default: "-created_at"
	}),
	(0, import_cjs$1.IsIn)(ORDERINGS),
	_ts_metadata("design:type", Object)
], ListConversationsQueryDto.prototype, "ordering", void 0);
_ts_decorate([
	ApiPropertyOptional({ type: Boolean }),
	given("is_archived"),
	QueryFlag(),
	(0, import_cjs$1.IsBoolean)(),
	_ts_metadata("design:type", Boolean)
], ListConversationsQueryDto.prototype, "is_archived", void 0);
_ts_decorate([
	ApiPropertyOptional({
		example: "music_agent",
		description: "Only conversations this agent answered in."
	}),
	given("agent_type"),
	(0, import_cjs$1.Matches)(/^[a-z][a-z0-9_]{0,63}$/),
	_ts_metadata("design:type", String)
], ListConversationsQueryDto.prototype, "agent_type", void 0);
_ts_decorate([
	ApiPropertyOptional({
		format: "date-time",
		description: "From this moment on."
	}),
	given("created_after"),
	IsMoment(),
	_ts_metadata("design:type", String)
], ListConversationsQueryDto.prototype, "created_after", void 0);
_ts_decorate([
	ApiPropertyOptional({
		format: "date-time",
		description: "Before this moment."
	}),
	given("created_before"),
	IsMoment(),
	_ts_metadata("design:type", String)
], ListConversationsQueryDto.prototype, "created_before", void 0);
_ts_decorate([
	ApiPropertyOptional({
		minimum: 1,
		description: "Staff only: one account's conversations."
	}),
	given("user"),
	(0, import_cjs.Type)(() => Number),
	(0, import_cjs$1.IsInt)(),
	(0, import_cjs$1.Min)(1),
	(0, import_cjs$1.Max)(LARGEST_ID),
	_ts_metadata("design:type", Number)
], ListConversationsQueryDto.prototype, "user", void 0);
/** The query without its page. */ function toConversationFilter(query) {
	return {
		search: query.search?.trim() === "" ? void 0 : query.search,
		isArchived: query.is_archived,
		agentType: query.agent_type,
		createdAfter: query.created_after === void 0 ? void 0 : toMoment(query.created_after),
		createdBefore: query.created_before === void 0 ? void 0 : toMoment(query.created_before),
		userId: query.user,
		orderBy: query.ordering.endsWith("created_at") ? "createdAt" : "updatedAt",
		direction: query.ordering.startsWith("-") ? "DESC" : "ASC"
	};
}

export { ListConversationsQueryDto, toConversationFilter };