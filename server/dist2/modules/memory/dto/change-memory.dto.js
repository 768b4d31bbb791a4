import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs$1, Y as require_cjs } from "../../../chunks/packages-CEiAl99H.js";
import { MOST_VALUES } from "../preferences.js";

// dist/modules/memory/dto/change-memory.dto.js
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
const NAME_LENGTH = 200;
const LANGUAGE_LENGTH = 10;
var ChangeNotificationSettingsDto = class {};
_ts_decorate([
	ApiPropertyOptional({ description: "Mail me when somebody of the staff replies." }),
	(0, import_cjs$1.IsBoolean)(),
	_ts_metadata("design:type", Boolean)
], ChangeNotificationSettingsDto.prototype, "mail_on_reply", void 0);
/** Body of `PATCH /api/memory/`: what is left out stays, a list takes the place of the one before. */ var ChangeMemoryDto = class {};
_ts_decorate([
	ApiPropertyOptional({
		type: [String],
		example: ["Jazz"],
		description: "Genres of the store."
	}),
	(0, import_cjs$1.ValidateIf)((body) => body.music_genres !== void 0),
	(0, import_cjs$1.IsArray)(),
	(0, import_cjs$1.ArrayMaxSize)(50),
	(0, import_cjs$1.IsString)({ each: true }),
	(0, import_cjs$1.MaxLength)(NAME_LENGTH, { each: true }),
	_ts_metadata("design:type", Array)
], ChangeMemoryDto.prototype, "music_genres", void 0);
_ts_decorate([
	ApiPropertyOptional({
		type: [String],
		example: ["Miles Davis"],
		description: "Artists of the store."
	}),
	(0, import_cjs$1.ValidateIf)((body) => body.favorite_artists !== void 0),
	(0, import_cjs$1.IsArray)(),
	(0, import_cjs$1.ArrayMaxSize)(50),
	(0, import_cjs$1.IsString)({ each: true }),
	(0, import_cjs$1.MaxLength)(NAME_LENGTH, { each: true }),
	_ts_metadata("design:type", Array)
], ChangeMemoryDto.prototype, "favorite_artists", void 0);
_ts_decorate([
	ApiPropertyOptional({
		type: [String],
		example: ["Opera"],
		description: "Genres that are never recommended."
	}),
	(0, import_cjs$1.ValidateIf)((body) => body.disliked_genres !== void 0),
	(0, import_cjs$1.IsArray)(),
	(0, import_cjs$1.ArrayMaxSize)(50),
	(0, import_cjs$1.IsString)({ each: true }),
	(0, import_cjs$1.MaxLength)(NAME_LENGTH, { each: true }),
	_ts_metadata("design:type", Array)
], ChangeMemoryDto.prototype, "disliked_genres", void 0);
_ts_decorate([
	ApiPropertyOptional({
		type: [String],
		example: ["U2"],
		description: "Artists that are never recommended."
	}),
	(0, import_cjs$1.ValidateIf)((body) => body.disliked_artists !== void 0),
	(0, import_cjs$1.IsArray)(),
	(0, import_cjs$1.ArrayMaxSize)(50),
	(0, import_cjs$1.IsString)({ each: true }),
	(0, import_cjs$1.MaxLength)(NAME_LENGTH, { each: true }),
	_ts_metadata("design:type", Array)
], ChangeMemoryDto.prototype, "disliked_artists", void 0);
_ts_decorate([
	ApiPropertyOptional({
		example: "pt",
		description: "BCP 47 language tag."
	}),
	(0, import_cjs$1.ValidateIf)((body) => body.preferred_language !== void 0),
	(0, import_cjs$1.IsString)(),
	(0, import_cjs$1.MaxLength)(LANGUAGE_LENGTH),
	_ts_metadata("design:type", String)
], ChangeMemoryDto.prototype, "preferred_language", void 0);
_ts_decorate([
	ApiPropertyOptional({ type: ChangeNotificationSettingsDto }),
	(0, import_cjs$1.ValidateIf)((body) => body.notification_settings !== void 0),
	(0, import_cjs$1.IsDefined)(),
	(0, import_cjs$1.ValidateNested)(),
	(0, import_cjs.Type)(() => ChangeNotificationSettingsDto),
	_ts_metadata("design:type", typeof ChangeNotificationSettingsDto === "undefined" ? Object : ChangeNotificationSettingsDto)
], ChangeMemoryDto.prototype, "notification_settings", void 0);
function toMemoryChange(body) {
	return {
		genres: body.music_genres,
		artists: body.favorite_artists,
		dislikedGenres: body.disliked_genres,
		dislikedArtists: body.disliked_artists,
		language: body.preferred_language,
		mailOnReply: body.notification_settings?.mail_on_reply
	};
}

export { ChangeMemoryDto, ChangeNotificationSettingsDto, toMemoryChange };