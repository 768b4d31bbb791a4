import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { At as ApiPropertyOptional, J as require_cjs, kt as ApiProperty } from "../../../chunks/packages-CEiAl99H.js";
import { ACT_AS_SCOPE, METRICS_SCOPE } from "../../policy/policy-rules.js";
import { scopesOf } from "./api-keys.service.js";

// dist/modules/auth/api-keys/api-key.dto.js
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
/** The scopes a key may have. */ const API_KEY_SCOPES = [ACT_AS_SCOPE, METRICS_SCOPE];
const LONGEST_LIFE_DAYS = 366;
const DEFAULT_LIFE_DAYS = 90;
/** Asks for a key. */ var CreateApiKeyDto = class {
	constructor() {
		this.scopes = [];
		this.expires_in_days = DEFAULT_LIFE_DAYS;
	}
};
_ts_decorate([
	ApiProperty({
		example: "Shop back office",
		minLength: 1,
		maxLength: 80
	}),
	(0, import_cjs.IsString)(),
	(0, import_cjs.Length)(1, 80),
	_ts_metadata("design:type", String)
], CreateApiKeyDto.prototype, "name", void 0);
_ts_decorate([
	ApiPropertyOptional({
		enum: API_KEY_SCOPES,
		isArray: true,
		default: []
	}),
	(0, import_cjs.IsArray)(),
	(0, import_cjs.ArrayMaxSize)(API_KEY_SCOPES.length),
	(0, import_cjs.IsIn)(API_KEY_SCOPES, { each: true }),
	_ts_metadata("design:type", Array)
], CreateApiKeyDto.prototype, "scopes", void 0);
_ts_decorate([
	ApiPropertyOptional({
		minimum: 1,
		maximum: LONGEST_LIFE_DAYS,
		default: DEFAULT_LIFE_DAYS
	}),
	(0, import_cjs.IsInt)(),
	(0, import_cjs.Min)(1),
	(0, import_cjs.Max)(LONGEST_LIFE_DAYS),
	_ts_metadata("design:type", Number)
], CreateApiKeyDto.prototype, "expires_in_days", void 0);
/** A key as its owner sees it; the key itself is not part of it. */ var ApiKeyDto = class {};
_ts_decorate([ApiProperty({ example: 3 }), _ts_metadata("design:type", Number)], ApiKeyDto.prototype, "id", void 0);
_ts_decorate([ApiProperty({ example: "Shop back office" }), _ts_metadata("design:type", String)], ApiKeyDto.prototype, "name", void 0);
_ts_decorate([ApiProperty({
	example: "cp_k3Jx9aQ",
	description: "How the key begins."
}), _ts_metadata("design:type", String)], ApiKeyDto.prototype, "prefix", void 0);
_ts_decorate([ApiProperty({
	enum: API_KEY_SCOPES,
	isArray: true
}), _ts_metadata("design:type", Array)], ApiKeyDto.prototype, "scopes", void 0);
_ts_decorate([ApiProperty({ example: "2026-01-05T09:30:00.000Z" }), _ts_metadata("design:type", String)], ApiKeyDto.prototype, "created_at", void 0);
_ts_decorate([ApiProperty({ example: "2026-04-05T09:30:00.000Z" }), _ts_metadata("design:type", String)], ApiKeyDto.prototype, "expires_at", void 0);
_ts_decorate([ApiProperty({
	type: String,
	nullable: true
}), _ts_metadata("design:type", Object)], ApiKeyDto.prototype, "last_used_at", void 0);
/** A key that was just made: the only answer that ever holds it. */ var CreatedApiKeyDto = class extends ApiKeyDto {};
_ts_decorate([ApiProperty({ description: "Shown this once." }), _ts_metadata("design:type", String)], CreatedApiKeyDto.prototype, "key", void 0);
/** Keeps the hash of the key out of what is sent. */ function toApiKeyDto(row) {
	return {
		id: row.id,
		name: row.name,
		prefix: row.prefix,
		scopes: scopesOf(row),
		created_at: row.createdAt,
		expires_at: row.expiresAt,
		last_used_at: row.lastUsedAt
	};
}

export { API_KEY_SCOPES, ApiKeyDto, CreateApiKeyDto, CreatedApiKeyDto, toApiKeyDto };