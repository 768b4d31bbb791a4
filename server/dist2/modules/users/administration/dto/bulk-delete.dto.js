import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { J as require_cjs, kt as ApiProperty } from "../../../../chunks/packages-CEiAl99H.js";

// dist/modules/users/administration/dto/bulk-delete.dto.js
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
const MOST_IDS = 1e4;
const LARGEST_ID = 2147483647;
/** Body of `POST /api/users/bulk_delete/`. */ var BulkDeleteDto = class {};
_ts_decorate([
	ApiProperty({
		type: [Number],
		example: [12, 13],
		minItems: 1,
		maxItems: MOST_IDS
	}),
	(0, import_cjs.IsArray)(),
	(0, import_cjs.ArrayMinSize)(1),
	(0, import_cjs.ArrayMaxSize)(MOST_IDS),
	(0, import_cjs.IsInt)({ each: true }),
	(0, import_cjs.Min)(1, { each: true }),
	(0, import_cjs.Max)(LARGEST_ID, { each: true }),
	_ts_metadata("design:type", Array)
], BulkDeleteDto.prototype, "user_ids", void 0);
/** What became of a bulk deletion. */ var BulkDeletedDto = class {};
_ts_decorate([ApiProperty({ enum: ["success"] }), _ts_metadata("design:type", String)], BulkDeletedDto.prototype, "status", void 0);
_ts_decorate([ApiProperty({ example: 2 }), _ts_metadata("design:type", Number)], BulkDeletedDto.prototype, "deleted_count", void 0);
_ts_decorate([ApiProperty({
	type: [Number],
	example: [1],
	description: "Administrators, oneself, and ids of nobody."
}), _ts_metadata("design:type", Object)], BulkDeletedDto.prototype, "skipped", void 0);

export { BulkDeleteDto, BulkDeletedDto };