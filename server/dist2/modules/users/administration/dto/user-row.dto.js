import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { kt as ApiProperty } from "../../../../chunks/packages-CEiAl99H.js";
import { UserDto, toUserDto } from "../../dto/user.dto.js";

// dist/modules/users/administration/dto/user-row.dto.js
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
/** An account as staff see it. */ var UserRowDto = class extends UserDto {};
_ts_decorate([ApiProperty({
	example: true,
	description: "Whether it may be used."
}), _ts_metadata("design:type", Boolean)], UserRowDto.prototype, "is_active", void 0);
_ts_decorate([ApiProperty({
	type: String,
	nullable: true,
	example: "2026-01-05T09:30:00.000Z"
}), _ts_metadata("design:type", Object)], UserRowDto.prototype, "last_seen_at", void 0);
/** The fields of an account that staff may see. */ function toUserRowDto(user) {
	return {
		...toUserDto(user),
		is_active: user.isActive,
		last_seen_at: user.lastSeenAt
	};
}

export { UserRowDto, toUserRowDto };