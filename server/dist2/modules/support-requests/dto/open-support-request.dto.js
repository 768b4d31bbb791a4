import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { J as require_cjs, kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";
import { SUPPORT_KINDS } from "../support-desk.contract.js";

// dist/modules/support-requests/dto/open-support-request.dto.js
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
const TEXT_LENGTH = 4e3;
/** Body of `POST /api/support-requests/`. */ var OpenSupportRequestDto = class {};
_ts_decorate([
	ApiProperty({ enum: SUPPORT_KINDS }),
	(0, import_cjs.IsIn)(SUPPORT_KINDS),
	_ts_metadata("design:type", typeof SupportKind === "undefined" ? Object : SupportKind)
], OpenSupportRequestDto.prototype, "kind", void 0);
_ts_decorate([
	ApiProperty({
		minLength: 1,
		maxLength: TEXT_LENGTH,
		example: "I was charged twice for invoice 382."
	}),
	(0, import_cjs.IsString)(),
	(0, import_cjs.MinLength)(1),
	(0, import_cjs.MaxLength)(TEXT_LENGTH),
	_ts_metadata("design:type", String)
], OpenSupportRequestDto.prototype, "text", void 0);

export { OpenSupportRequestDto };