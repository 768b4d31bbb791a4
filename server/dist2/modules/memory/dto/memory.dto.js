import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/memory/dto/memory.dto.js
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
const DEFAULT_LANGUAGE = "en";
var PreferenceOriginDto = class {};
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true,
	description: "Conversation it was said in; null when set by hand."
}), _ts_metadata("design:type", Object)], PreferenceOriginDto.prototype, "conversation_id", void 0);
_ts_decorate([ApiProperty({
	type: Number,
	nullable: true
}), _ts_metadata("design:type", Object)], PreferenceOriginDto.prototype, "message_id", void 0);
_ts_decorate([ApiProperty({ format: "date-time" }), _ts_metadata("design:type", String)], PreferenceOriginDto.prototype, "learned_at", void 0);
var RememberedValueDto = class {};
_ts_decorate([ApiProperty({ example: "Jazz" }), _ts_metadata("design:type", String)], RememberedValueDto.prototype, "value", void 0);
_ts_decorate([ApiProperty({ type: PreferenceOriginDto }), _ts_metadata("design:type", typeof PreferenceOriginDto === "undefined" ? Object : PreferenceOriginDto)], RememberedValueDto.prototype, "origin", void 0);
var NotificationSettingsDto = class {};
_ts_decorate([ApiProperty({ description: "Mail me when somebody of the staff replies." }), _ts_metadata("design:type", Boolean)], NotificationSettingsDto.prototype, "mail_on_reply", void 0);
/** What is remembered of the caller, each value with where it came from. */ var MemoryDto = class {};
_ts_decorate([ApiProperty({ type: [RememberedValueDto] }), _ts_metadata("design:type", Array)], MemoryDto.prototype, "music_genres", void 0);
_ts_decorate([ApiProperty({ type: [RememberedValueDto] }), _ts_metadata("design:type", Array)], MemoryDto.prototype, "favorite_artists", void 0);
_ts_decorate([ApiProperty({
	type: [RememberedValueDto],
	description: "Genres that are never recommended."
}), _ts_metadata("design:type", Array)], MemoryDto.prototype, "disliked_genres", void 0);
_ts_decorate([ApiProperty({
	type: [RememberedValueDto],
	description: "Artists that are never recommended."
}), _ts_metadata("design:type", Array)], MemoryDto.prototype, "disliked_artists", void 0);
_ts_decorate([ApiProperty({ example: DEFAULT_LANGUAGE }), _ts_metadata("design:type", String)], MemoryDto.prototype, "preferred_language", void 0);
_ts_decorate([ApiProperty({
	type: PreferenceOriginDto,
	nullable: true,
	description: "Null while the language is the default."
}), _ts_metadata("design:type", Object)], MemoryDto.prototype, "preferred_language_origin", void 0);
_ts_decorate([ApiProperty({ type: NotificationSettingsDto }), _ts_metadata("design:type", typeof NotificationSettingsDto === "undefined" ? Object : NotificationSettingsDto)], MemoryDto.prototype, "notification_settings", void 0);
function toMemoryDto({ preferences, mailOnReply }) {
	return {
		music_genres: preferences.genres.map(toValueDto),
		favorite_artists: preferences.artists.map(toValueDto),
		disliked_genres: preferences.dislikedGenres.map(toValueDto),
		disliked_artists: preferences.dislikedArtists.map(toValueDto),
		preferred_language: preferences.language?.value ?? DEFAULT_LANGUAGE,
		preferred_language_origin: preferences.language && toOriginDto(preferences.language.origin),
		notification_settings: { mail_on_reply: mailOnReply }
	};
}
function toValueDto({ value, origin }) {
	return {
		value,
		origin: toOriginDto(origin)
	};
}
function toOriginDto({ conversationId, messageId, at }) {
	return {
		conversation_id: conversationId,
		message_id: messageId,
		learned_at: at
	};
}

export { MemoryDto, NotificationSettingsDto, PreferenceOriginDto, RememberedValueDto, toMemoryDto };