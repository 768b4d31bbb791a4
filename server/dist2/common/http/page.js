import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs$1, Y as require_cjs, kt as ApiProperty } from "../../chunks/packages-CEiAl99H.js";

// dist/common/http/page.js
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
const DEFAULT_LIMIT = 20;
const MAXIMUM_LIMIT = 100;
const MAXIMUM_PAGE = 1e9;
/** The part of a query that chooses a page of a list; extend it for lists with filters. */ var PageQueryDto = class {
	constructor() {
		this.page = 1;
		this.limit = DEFAULT_LIMIT;
	}
};
_ts_decorate([
	ApiPropertyOptional({
		minimum: 1,
		default: 1
	}),
	(0, import_cjs.Type)(() => Number),
	(0, import_cjs$1.IsInt)(),
	(0, import_cjs$1.Min)(1),
	(0, import_cjs$1.Max)(MAXIMUM_PAGE),
	_ts_metadata("design:type", Number)
], PageQueryDto.prototype, "page", void 0);
_ts_decorate([
	ApiPropertyOptional({
		minimum: 1,
		maximum: MAXIMUM_LIMIT,
		default: DEFAULT_LIMIT
	}),
	(0, import_cjs.Type)(() => Number),
	(0, import_cjs$1.IsInt)(),
	(0, import_cjs$1.Min)(1),
	(0, import_cjs$1.Max)(MAXIMUM_LIMIT),
	_ts_metadata("design:type", Number)
], PageQueryDto.prototype, "limit", void 0);
/** The part of a query that chooses a stretch of a list by its first row. */ var OffsetQueryDto = class {
	constructor() {
		this.offset = 0;
		this.limit = DEFAULT_LIMIT;
	}
};
_ts_decorate([
	ApiPropertyOptional({
		minimum: 0,
		default: 0
	}),
	(0, import_cjs.Type)(() => Number),
	(0, import_cjs$1.IsInt)(),
	(0, import_cjs$1.Min)(0),
	(0, import_cjs$1.Max)(MAXIMUM_PAGE),
	_ts_metadata("design:type", Number)
], OffsetQueryDto.prototype, "offset", void 0);
_ts_decorate([
	ApiPropertyOptional({
		minimum: 1,
		maximum: MAXIMUM_LIMIT,
		default: DEFAULT_LIMIT
	}),
	(0, import_cjs.Type)(() => Number),
	(0, import_cjs$1.IsInt)(),
	(0, import_cjs$1.Min)(1),
	(0, import_cjs$1.Max)(MAXIMUM_LIMIT),
	_ts_metadata("design:type", Number)
], OffsetQueryDto.prototype, "limit", void 0);
/** How many rows come before the first row of the chosen stretch. */ function offsetOf(query) {
	return query instanceof PageQueryDto ? (query.page - 1) * query.limit : query.offset;
}
/**
* One page of a list. Handlers return it as it is; a hook of every request adds the addresses of its neighbours and
* sends `{count, next, previous, results}`.
*/ var Page = class Page {
	constructor(results, count, query) {
		this.results = results;
		this.count = count;
		this.query = query;
	}
	/** The chosen part of a list that is in memory whole. */ static of(all, query) {
		const first = offsetOf(query);
		return new Page(all.slice(first, first + query.limit), all.length, query);
	}
	/** The same page with each row put through `convert`, such as `toConversationDto`. */ map(convert) {
		return new Page(this.results.map(convert), this.count, this.query);
	}
};
/** The class that describes a page of `item` in the OpenAPI document: `@Endpoint({ response: pageOf(ConversationDto) })`. */ function pageOf(item) {
	class DescribedPage {}
	_ts_decorate([ApiProperty({
		example: 1,
		description: "Rows of the whole list."
	}), _ts_metadata("design:type", Number)], DescribedPage.prototype, "count", void 0);
	_ts_decorate([ApiProperty({
		type: String,
		nullable: true,
		example: null
	}), _ts_metadata("design:type", Object)], DescribedPage.prototype, "next", void 0);
	_ts_decorate([ApiProperty({
		type: String,
		nullable: true,
		example: null
	}), _ts_metadata("design:type", Object)], DescribedPage.prototype, "previous", void 0);
	_ts_decorate([ApiProperty({ type: [item] }), _ts_metadata("design:type", Object)], DescribedPage.prototype, "results", void 0);
	Object.defineProperty(DescribedPage, "name", { value: `${item.name.replace(/Dto$/, "")}Page` });
	return DescribedPage;
}

export { OffsetQueryDto, Page, PageQueryDto, offsetOf, pageOf };