import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/auth/sessions/session.dto.js
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
/** A sign-in of the account on one device. */ var SessionDto = class {};
_ts_decorate([ApiProperty({ format: "uuid" }), _ts_metadata("design:type", String)], SessionDto.prototype, "id", void 0);
_ts_decorate([ApiProperty({
	example: "Mozilla/5.0 …",
	description: "What the browser or program called itself."
}), _ts_metadata("design:type", String)], SessionDto.prototype, "user_agent", void 0);
_ts_decorate([ApiProperty({ example: "2026-01-05T09:30:00.000Z" }), _ts_metadata("design:type", String)], SessionDto.prototype, "created_at", void 0);
_ts_decorate([ApiProperty({
	example: "2026-01-05T09:31:00.000Z",
	description: "To the minute."
}), _ts_metadata("design:type", String)], SessionDto.prototype, "last_seen_at", void 0);
_ts_decorate([ApiProperty({ example: "2026-02-04T09:30:00.000Z" }), _ts_metadata("design:type", String)], SessionDto.prototype, "expires_at", void 0);
_ts_decorate([ApiProperty({ description: "Whether this is the session of the request." }), _ts_metadata("design:type", Boolean)], SessionDto.prototype, "is_current", void 0);
/** Keeps the hash of the cookie out of what is sent. */ function toSessionDto(session, currentId) {
	return {
		id: session.id,
		user_agent: session.userAgent,
		created_at: session.createdAt,
		last_seen_at: session.lastSeenAt,
		expires_at: session.expiresAt,
		is_current: session.id === currentId
	};
}

export { SessionDto, toSessionDto };