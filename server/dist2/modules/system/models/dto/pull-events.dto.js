import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { kt as ApiProperty } from "../../../../chunks/packages-CEiAl99H.js";

// dist/modules/system/models/dto/pull-events.dto.js
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
/** Data of `pull-progress`. */ var PullProgressEvent = class {};
_ts_decorate([ApiProperty({ example: "pulling manifest" }), _ts_metadata("design:type", String)], PullProgressEvent.prototype, "status", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: 1048576
}), _ts_metadata("design:type", Object)], PullProgressEvent.prototype, "completed_bytes", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: 2097152
}), _ts_metadata("design:type", Object)], PullProgressEvent.prototype, "total_bytes", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: 50
}), _ts_metadata("design:type", Object)], PullProgressEvent.prototype, "percent", void 0);
/** Data of `pull-end`. */ var PullEndEvent = class {};
_ts_decorate([ApiProperty({ example: "llama3.2:3b" }), _ts_metadata("design:type", String)], PullEndEvent.prototype, "name", void 0);

export { PullEndEvent, PullProgressEvent };