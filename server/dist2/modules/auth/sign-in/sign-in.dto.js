import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs, kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";
import { UserDto, toUserDto } from "../../users/dto/user.dto.js";
import { MAXIMUM_LOGIN_LENGTH, MAXIMUM_PASSWORD_INPUT, MAXIMUM_TOKEN_LENGTH } from "../dto/field-limits.js";
import { ACCESS_TOKEN_SECONDS } from "../tokens/access-tokens.js";

// dist/modules/auth/sign-in/sign-in.dto.js
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
/** Signs in with a password. */ var LogInDto = class {};
_ts_decorate([
	ApiProperty({
		example: "demo",
		description: "User name or e-mail address."
	}),
	(0, import_cjs.IsString)(),
	(0, import_cjs.Length)(1, 254),
	_ts_metadata("design:type", String)
], LogInDto.prototype, "username", void 0);
_ts_decorate([
	ApiProperty({ example: "a good long password" }),
	(0, import_cjs.IsString)(),
	(0, import_cjs.Length)(1, MAXIMUM_PASSWORD_INPUT),
	_ts_metadata("design:type", String)
], LogInDto.prototype, "password", void 0);
/** Makes an account. */ var RegisterDto = class {};
_ts_decorate([
	ApiProperty({
		example: "luis",
		description: "Letters, digits and . _ - only."
	}),
	(0, import_cjs.IsString)(),
	(0, import_cjs.Length)(3, 60),
	(0, import_cjs.Matches)(/^[\p{L}\p{N}._-]+$/u, { message: "username may hold letters, digits and . _ - only" }),
	_ts_metadata("design:type", String)
], RegisterDto.prototype, "username", void 0);
_ts_decorate([
	ApiPropertyOptional({ example: "luis@example.com" }),
	(0, import_cjs.IsOptional)(),
	(0, import_cjs.IsEmail)(),
	(0, import_cjs.MaxLength)(254),
	_ts_metadata("design:type", String)
], RegisterDto.prototype, "email", void 0);
_ts_decorate([
	ApiProperty({
		example: "a good long password",
		minLength: 8,
		maxLength: 256
	}),
	(0, import_cjs.IsString)(),
	(0, import_cjs.Length)(1, MAXIMUM_PASSWORD_INPUT),
	_ts_metadata("design:type", String)
], RegisterDto.prototype, "password", void 0);
/** Exchanges a refresh token. */ var RefreshDto = class {};
_ts_decorate([
	ApiProperty(),
	(0, import_cjs.IsString)(),
	(0, import_cjs.Length)(1, 512),
	_ts_metadata("design:type", String)
], RefreshDto.prototype, "refresh", void 0);
/** A pair of tokens with the account they speak for. */ var TokenPairDto = class {};
_ts_decorate([ApiProperty({ description: "Send it as `Authorization: Bearer …`." }), _ts_metadata("design:type", String)], TokenPairDto.prototype, "access", void 0);
_ts_decorate([ApiProperty({ description: "Good for one exchange at `/api/auth/token/refresh/`." }), _ts_metadata("design:type", String)], TokenPairDto.prototype, "refresh", void 0);
_ts_decorate([ApiProperty({ enum: ["Bearer"] }), _ts_metadata("design:type", String)], TokenPairDto.prototype, "token_type", void 0);
_ts_decorate([ApiProperty({
	example: 900,
	description: "Seconds the access token is good for."
}), _ts_metadata("design:type", Number)], TokenPairDto.prototype, "expires_in", void 0);
_ts_decorate([ApiProperty({ type: UserDto }), _ts_metadata("design:type", typeof UserDto === "undefined" ? Object : UserDto)], TokenPairDto.prototype, "user", void 0);
/** The answer to a sign-in; the session's cookie comes with it. */ var SignedInDto = class extends TokenPairDto {};
_ts_decorate([ApiProperty({ description: "Send it as `X-CSRF-Token` with every unsafe request that uses the cookie." }), _ts_metadata("design:type", String)], SignedInDto.prototype, "csrf_token", void 0);
/** The body of a new pair. */ function toTokenPairDto({ access, refresh, user }) {
	return {
		access,
		refresh,
		token_type: "Bearer",
		expires_in: 900,
		user: toUserDto(user)
	};
}
/** The body of a sign-in; the cookie's value is not part of it. */ function toSignedInDto(signedIn) {
	return {
		...toTokenPairDto(signedIn),
		csrf_token: signedIn.csrfToken
	};
}

export { LogInDto, RefreshDto, RegisterDto, SignedInDto, TokenPairDto, toSignedInDto, toTokenPairDto };