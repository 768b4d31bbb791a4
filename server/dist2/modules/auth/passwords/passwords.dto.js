import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { J as require_cjs, kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";
import { MAXIMUM_LOGIN_LENGTH, MAXIMUM_PASSWORD_INPUT, MAXIMUM_TOKEN_LENGTH } from "../dto/field-limits.js";

// dist/modules/auth/passwords/passwords.dto.js
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
/** Changes the password of the signed-in account. */ var ChangePasswordDto = class {};
_ts_decorate([
	ApiProperty(),
	(0, import_cjs.IsString)(),
	(0, import_cjs.Length)(1, MAXIMUM_PASSWORD_INPUT),
	_ts_metadata("design:type", String)
], ChangePasswordDto.prototype, "current_password", void 0);
_ts_decorate([
	ApiProperty({
		minLength: 8,
		maxLength: 256
	}),
	(0, import_cjs.IsString)(),
	(0, import_cjs.Length)(1, MAXIMUM_PASSWORD_INPUT),
	_ts_metadata("design:type", String)
], ChangePasswordDto.prototype, "new_password", void 0);
/** Asks for a reset key. */ var ForgotPasswordDto = class {};
_ts_decorate([
	ApiProperty({ example: "luis@example.com" }),
	(0, import_cjs.IsEmail)(),
	(0, import_cjs.MaxLength)(254),
	_ts_metadata("design:type", String)
], ForgotPasswordDto.prototype, "email", void 0);
/** Chooses a new password with a reset key. */ var ResetPasswordDto = class {};
_ts_decorate([
	ApiProperty({ description: "The reset key of the mail." }),
	(0, import_cjs.IsString)(),
	(0, import_cjs.Length)(1, 512),
	_ts_metadata("design:type", String)
], ResetPasswordDto.prototype, "token", void 0);
_ts_decorate([
	ApiProperty({
		minLength: 8,
		maxLength: 256
	}),
	(0, import_cjs.IsString)(),
	(0, import_cjs.Length)(1, MAXIMUM_PASSWORD_INPUT),
	_ts_metadata("design:type", String)
], ResetPasswordDto.prototype, "password", void 0);

export { ChangePasswordDto, ForgotPasswordDto, ResetPasswordDto };