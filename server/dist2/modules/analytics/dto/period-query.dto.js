import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs$1, Y as require_cjs } from "../../../chunks/packages-CEiAl99H.js";
import { PageQueryDto } from "../../../common/http/page.js";

// dist/modules/analytics/dto/period-query.dto.js
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
const DEFAULT_DAYS = 30;
const MOST_DAYS = 3660;
/** How far back figures go. */ var PeriodQueryDto = class {
	constructor() {
		this.days = DEFAULT_DAYS;
	}
};
_ts_decorate([
	ApiPropertyOptional({
		minimum: 1,
		maximum: MOST_DAYS,
		default: DEFAULT_DAYS
	}),
	(0, import_cjs.Type)(() => Number),
	(0, import_cjs$1.IsInt)(),
	(0, import_cjs$1.Min)(1),
	(0, import_cjs$1.Max)(MOST_DAYS),
	_ts_metadata("design:type", Number)
], PeriodQueryDto.prototype, "days", void 0);
/** A page of a list that goes back so far. */ var PeriodPageQueryDto = class extends PageQueryDto {
	constructor(...args) {
		super(...args), this.days = DEFAULT_DAYS;
	}
};
_ts_decorate([
	ApiPropertyOptional({
		minimum: 1,
		maximum: MOST_DAYS,
		default: DEFAULT_DAYS
	}),
	(0, import_cjs.Type)(() => Number),
	(0, import_cjs$1.IsInt)(),
	(0, import_cjs$1.Min)(1),
	(0, import_cjs$1.Max)(MOST_DAYS),
	_ts_metadata("design:type", Number)
], PeriodPageQueryDto.prototype, "days", void 0);

export { PeriodPageQueryDto, PeriodQueryDto };