import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs } from "../../../../chunks/packages-CEiAl99H.js";

// dist/modules/system/models/dto/remove-model.dto.js
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
/** Query of `DELETE /api/system/models/{reference}/`. */ var RemoveModelDto = class {
	constructor() {
		this.from_disk = "false";
	}
};
_ts_decorate([
	ApiPropertyOptional({
		enum: ["true", "false"],
		default: "false",
		description: "`true` removes it from the disk of its server too."
	}),
	(0, import_cjs.IsIn)(["true", "false"]),
	_ts_metadata("design:type", String)
], RemoveModelDto.prototype, "from_disk", void 0);

export { RemoveModelDto };