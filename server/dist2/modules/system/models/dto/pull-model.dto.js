import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { J as require_cjs, kt as ApiProperty } from "../../../../chunks/packages-CEiAl99H.js";

// dist/modules/system/models/dto/pull-model.dto.js
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
/** Body of `POST /api/system/models/pull/`. */ var PullModelDto = class {};
_ts_decorate([
	ApiProperty({
		example: "llama3.2:3b",
		pattern: "^[A-Za-z0-9][A-Za-z0-9._/:-]{0,199}$"
	}),
	(0, import_cjs.Matches)(/^[A-Za-z0-9][A-Za-z0-9._/:-]{0,199}$/, { message: "name must be the name of a model, such as llama3.2:3b" }),
	_ts_metadata("design:type", String)
], PullModelDto.prototype, "name", void 0);

export { PullModelDto };