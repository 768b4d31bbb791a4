import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs, kt as ApiProperty } from "../../../../chunks/packages-CEiAl99H.js";

// dist/modules/users/administration/dto/write-user.dto.js
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
/** The roles that an administrator may give; guests make themselves. */ const GIVEN_ROLES = [
	"customer",
	"staff",
	"admin"
];
const LONGEST_EMAIL = 254;
const LARGEST_ID = 2147483647;
/** Body of `PATCH /api/users/{id}/`: what is left out stays. */ var ChangeUserDto = class {};
_ts_decorate([
	ApiPropertyOptional({
		example: "Luís Gonçalves",
		maxLength: 150
	}),
	(0, import_cjs.ValidateIf)((body) => body.name !== void 0),
	(0, import_cjs.IsString)(),
	(0, import_cjs.MaxLength)(150),
	_ts_metadata("design:type", String)
], ChangeUserDto.prototype, "name", void 0);
_ts_decorate([
	ApiPropertyOptional({
		type: String,
		nullable: true,
		example: "luis@example.com"
	}),
	(0, import_cjs.IsOptional)(),
	(0, import_cjs.IsEmail)(),
	(0, import_cjs.MaxLength)(LONGEST_EMAIL),
	_ts_metadata("design:type", Object)
], ChangeUserDto.prototype, "email", void 0);
_ts_decorate([
	ApiPropertyOptional({ enum: GIVEN_ROLES }),
	(0, import_cjs.ValidateIf)((body) => body.role !== void 0),
	(0, import_cjs.IsIn)(GIVEN_ROLES),
	_ts_metadata("design:type", typeof Role === "undefined" ? Object : Role)
], ChangeUserDto.prototype, "role", void 0);
_ts_decorate([
	ApiPropertyOptional({ description: "False ends every session and key at once." }),
	(0, import_cjs.ValidateIf)((body) => body.is_active !== void 0),
	(0, import_cjs.IsBoolean)(),
	_ts_metadata("design:type", Boolean)
], ChangeUserDto.prototype, "is_active", void 0);
_ts_decorate([
	ApiPropertyOptional({
		type: Number,
		nullable: true,
		example: 1,
		description: "The store customer to link to."
	}),
	(0, import_cjs.IsOptional)(),
	(0, import_cjs.IsInt)(),
	(0, import_cjs.Min)(1),
	(0, import_cjs.Max)(LARGEST_ID),
	_ts_metadata("design:type", Object)
], ChangeUserDto.prototype, "customer_id", void 0);
/** Body of `POST /api/users/`. */ var CreateUserDto = class {
	constructor() {
		this.name = "";
		this.email = null;
		this.password = null;
		this.role = "customer";
		this.customer_id = null;
	}
};
_ts_decorate([
	ApiProperty({
		example: "luis",
		pattern: "^[^\\s@]{1,150}$"
	}),
	(0, import_cjs.Matches)(/^[^\s@\p{C}]{1,150}$/u, { message: "username must be 1 to 150 characters without spaces and @" }),
	_ts_metadata("design:type", String)
], CreateUserDto.prototype, "username", void 0);
_ts_decorate([
	ApiPropertyOptional({
		example: "Luís Gonçalves",
		maxLength: 150,
		default: ""
	}),
	(0, import_cjs.IsString)(),
	(0, import_cjs.MaxLength)(150),
	_ts_metadata("design:type", String)
], CreateUserDto.prototype, "name", void 0);
_ts_decorate([
	ApiPropertyOptional({
		type: String,
		nullable: true,
		example: "luis@example.com",
		default: null
	}),
	(0, import_cjs.IsOptional)(),
	(0, import_cjs.IsEmail)(),
	(0, import_cjs.MaxLength)(LONGEST_EMAIL),
	_ts_metadata("design:type", Object)
], CreateUserDto.prototype, "email", void 0);
_ts_decorate([
	ApiPropertyOptional({
		type: String,
		nullable: true,
		description: "Without one, the person signs in by code or sets one by mail.",
		default: null
	}),
	(0, import_cjs.IsOptional)(),
	(0, import_cjs.IsString)(),
	(0, import_cjs.Length)(1, 1024),
	_ts_metadata("design:type", Object)
], CreateUserDto.prototype, "password", void 0);
_ts_decorate([
	ApiPropertyOptional({
		enum: GIVEN_ROLES,
		default: "customer"
	}),
	(0, import_cjs.IsIn)(GIVEN_ROLES),
	_ts_metadata("design:type", typeof Role === "undefined" ? Object : Role)
], CreateUserDto.prototype, "role", void 0);
_ts_decorate([
	ApiPropertyOptional({
		type: Number,
		nullable: true,
		example: 1,
		default: null
	}),
	(0, import_cjs.IsOptional)(),
	(0, import_cjs.IsInt)(),
	(0, import_cjs.Min)(1),
	(0, import_cjs.Max)(LARGEST_ID),
	_ts_metadata("design:type", Object)
], CreateUserDto.prototype, "customer_id", void 0);
/** The account that a body asks for. */ function toNewAccount({ customer_id: customerId, ...rest }) {
	return {
		...rest,
		customerId
	};
}

export { ChangeUserDto, CreateUserDto, GIVEN_ROLES, toNewAccount };