import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/users/dto/user.dto.js
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
/** The roles an account may have. */ const ROLES = [
	"guest",
	"customer",
	"staff",
	"admin"
];
/** What mail a person wants. */ var NotificationSettingsDto = class {};
_ts_decorate([ApiProperty({ description: "Mail me when a person of the support team replies." }), _ts_metadata("design:type", Boolean)], NotificationSettingsDto.prototype, "mail_on_reply", void 0);
/** An account as its owner sees it. Never holds anything of the password. */ var UserDto = class {};
_ts_decorate([ApiProperty({ example: 7 }), _ts_metadata("design:type", Number)], UserDto.prototype, "id", void 0);
_ts_decorate([ApiProperty({ example: "luis" }), _ts_metadata("design:type", String)], UserDto.prototype, "username", void 0);
_ts_decorate([ApiProperty({
	example: "Luís Gonçalves",
	description: "'' when unknown."
}), _ts_metadata("design:type", String)], UserDto.prototype, "name", void 0);
_ts_decorate([ApiProperty({
	type: String,
	nullable: true,
	example: "luis@example.com"
}), _ts_metadata("design:type", Object)], UserDto.prototype, "email", void 0);
_ts_decorate([ApiProperty({
	enum: ROLES,
	example: "customer"
}), _ts_metadata("design:type", typeof Role === "undefined" ? Object : Role)], UserDto.prototype, "role", void 0);
_ts_decorate([ApiProperty({
	enum: ROLES,
	isArray: true,
	example: ["customer"]
}), _ts_metadata("design:type", Array)], UserDto.prototype, "roles", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	example: 1,
	description: "The store customer the account is linked to."
}), _ts_metadata("design:type", Object)], UserDto.prototype, "customer_id", void 0);
_ts_decorate([ApiProperty({
	example: "en",
	description: "BCP 47; '' follows the browser."
}), _ts_metadata("design:type", String)], UserDto.prototype, "language", void 0);
_ts_decorate([ApiProperty({ type: NotificationSettingsDto }), _ts_metadata("design:type", typeof NotificationSettingsDto === "undefined" ? Object : NotificationSettingsDto)], UserDto.prototype, "notification_settings", void 0);
_ts_decorate([ApiProperty({ description: "Whether the account signs in with a password." }), _ts_metadata("design:type", Boolean)], UserDto.prototype, "has_password", void 0);
_ts_decorate([ApiProperty({ example: "2026-01-05T09:30:00.000Z" }), _ts_metadata("design:type", String)], UserDto.prototype, "created_at", void 0);
/** The fields of an account that its owner may see. */ function toUserDto(user) {
	return {
		id: user.id,
		username: user.username,
		name: user.name,
		email: user.email,
		role: user.role,
		roles: [user.role],
		customer_id: user.customerId,
		language: user.language,
		notification_settings: { mail_on_reply: user.mailOnReply },
		has_password: user.passwordHash !== null,
		created_at: user.createdAt
	};
}

export { NotificationSettingsDto, ROLES, UserDto, toUserDto };