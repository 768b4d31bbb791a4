import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs$1, Y as require_cjs, kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";
import { UserDto, toUserDto } from "../../users/dto/user.dto.js";
import { MAXIMUM_LOGIN_LENGTH } from "../dto/field-limits.js";

// dist/modules/auth/account/account.dto.js
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
/** The signed-in account. */ var AccountDto = class extends UserDto {};
_ts_decorate([ApiProperty({
	type: String,
	nullable: true,
	description: "Send it as `X-CSRF-Token` with every unsafe request that uses the cookie; null without a cookie."
}), _ts_metadata("design:type", Object)], AccountDto.prototype, "csrf_token", void 0);
/** Which mail to send. */ var ChangeNotificationSettingsDto = class {};
_ts_decorate([
	ApiProperty(),
	(0, import_cjs$1.IsBoolean)(),
	_ts_metadata("design:type", Boolean)
], ChangeNotificationSettingsDto.prototype, "mail_on_reply", void 0);
/** Changes the signed-in account; what is left out stays. */ var ChangeAccountDto = class {};
_ts_decorate([
	ApiPropertyOptional({
		example: "Luís Gonçalves",
		maxLength: 150
	}),
	(0, import_cjs$1.ValidateIf)((body) => body.name !== void 0),
	(0, import_cjs$1.IsString)(),
	(0, import_cjs$1.MaxLength)(150),
	_ts_metadata("design:type", String)
], ChangeAccountDto.prototype, "name", void 0);
_ts_decorate([
	ApiPropertyOptional({
		type: String,
		nullable: true,
		example: "luis@example.com"
	}),
	(0, import_cjs$1.IsOptional)(),
	(0, import_cjs$1.IsEmail)(),
	(0, import_cjs$1.MaxLength)(254),
	_ts_metadata("design:type", Object)
], ChangeAccountDto.prototype, "email", void 0);
_ts_decorate([
	ApiPropertyOptional({
		example: "en",
		description: "BCP 47; '' follows the browser."
	}),
	(0, import_cjs$1.ValidateIf)((body) => body.language !== void 0),
	(0, import_cjs$1.IsString)(),
	(0, import_cjs$1.Matches)(/^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$/, { message: "language must be a language tag such as en or pt-BR" }),
	(0, import_cjs$1.MaxLength)(16),
	_ts_metadata("design:type", String)
], ChangeAccountDto.prototype, "language", void 0);
_ts_decorate([
	ApiPropertyOptional({ type: ChangeNotificationSettingsDto }),
	(0, import_cjs$1.ValidateIf)((body) => body.notification_settings !== void 0),
	(0, import_cjs$1.ValidateNested)(),
	(0, import_cjs.Type)(() => ChangeNotificationSettingsDto),
	_ts_metadata("design:type", typeof ChangeNotificationSettingsDto === "undefined" ? Object : ChangeNotificationSettingsDto)
], ChangeAccountDto.prototype, "notification_settings", void 0);
/** The account with what the page needs to act. */ function toAccountDto(user, csrfToken) {
	return {
		...toUserDto(user),
		csrf_token: csrfToken
	};
}
/** The changes a body asks for. */ function toProfileChanges({ notification_settings: settings, ...rest }) {
	return {
		...rest,
		...settings === void 0 ? {} : { mailOnReply: settings.mail_on_reply }
	};
}

export { AccountDto, ChangeAccountDto, ChangeNotificationSettingsDto, toAccountDto, toProfileChanges };