import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { J as require_cjs, kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";
import { MAXIMUM_LOGIN_LENGTH } from "../dto/field-limits.js";

// dist/modules/auth/codes/sign-in-code.dto.js
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
/** Asks for a sign-in code. */ var RequestCodeDto = class {};
_ts_decorate([
	ApiProperty({
		example: "luis@example.com",
		description: "The address the store has on file."
	}),
	(0, import_cjs.IsEmail)(),
	(0, import_cjs.MaxLength)(254),
	_ts_metadata("design:type", String)
], RequestCodeDto.prototype, "email", void 0);
/** Signs in with a code. */ var RedeemCodeDto = class extends RequestCodeDto {};
_ts_decorate([
	ApiProperty({ example: "123456" }),
	(0, import_cjs.IsString)(),
	(0, import_cjs.Matches)(/^\d{6}$/, { message: "code must be six digits" }),
	_ts_metadata("design:type", String)
], RedeemCodeDto.prototype, "code", void 0);

export { RedeemCodeDto, RequestCodeDto };