import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { J as require_cjs, kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/system/pause/pause.dto.js
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
/** The state of the kill switch, as it is read and set. */ var PauseDto = class {};
_ts_decorate([
	ApiProperty({ description: "Whether no turn is answered." }),
	(0, import_cjs.IsBoolean)(),
	_ts_metadata("design:type", Boolean)
], PauseDto.prototype, "paused", void 0);

export { PauseDto };