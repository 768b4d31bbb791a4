import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { now, secondsFrom } from "../../../common/clock.js";
import { Cipher } from "../../../common/encryption/cipher.js";
import { AuditService } from "../../audit/audit.service.js";
import { ApiKeyNotFoundError } from "../errors/api-key-not-found.error.js";
import { ApiKeyScopeError } from "../errors/api-key-scope.error.js";
import { TooManyApiKeysError } from "../errors/too-many-api-keys.error.js";
import { randomToken } from "../random-token.js";
import { API_KEY_PREFIX, SHOWN_KEY_LENGTH } from "./api-key-format.js";
import { ApiKeyRepository } from "./api-key.repository.js";

// dist/modules/auth/api-keys/api-keys.service.js
init_common();
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
const HASH_PURPOSE = "auth.api-key";
const MAXIMUM_KEYS = 20;
const USED_EVERY_SECONDS = 60;
const ROLES_WITH_SCOPES = ["staff", "admin"];
var ApiKeysService = class {
	constructor(keys, cipher, audit) {
		this.keys = keys;
		this.cipher = cipher;
		this.audit = audit;
	}
	/** @returns the row and the key itself, which is kept nowhere. @throws ApiKeyScopeError, TooManyApiKeysError. */ async create(caller, request) {
		if (request.scopes.length > 0 && !ROLES_WITH_SCOPES.includes(caller.role)) throw new ApiKeyScopeError();
		if (await this.keys.countOfUser(caller.userId) >= MAXIMUM_KEYS) throw new TooManyApiKeysError();
		const key = randomToken("cp_");
		const row = await this.keys.insert({
			userId: caller.userId,
			name: request.name,
			keyHash: this.hashOf(key),
			prefix: key.slice(0, 10),
			scopes: request.scopes.join(" "),
			createdAt: now(),
			expiresAt: secondsFrom(request.expiresInDays * 24 * 60 * 60),
			lastUsedAt: null
		});
		await this.record(caller, "auth.api_key_created", row.id, { scopes: request.scopes });
		return {
			row,
			key
		};
	}
	async page(userId, limit, offset) {
		const [keys, count] = await this.keys.findPageOfUser(userId, limit, offset);
		return {
			keys,
			count
		};
	}
	/** @throws ApiKeyNotFoundError, also for other people's keys. */ async delete(caller, id) {
		if (!await this.keys.deleteOfUser(caller.userId, id)) throw new ApiKeyNotFoundError();
		await this.record(caller, "auth.api_key_deleted", id, {});
	}
	/** Whose key it is and what it may, or null when it is unknown or over. */ async findInForce(key) {
		const at = now();
		const row = await this.keys.findByHash(this.hashOf(key));
		if (row === null || at >= row.expiresAt) return null;
		if (row.lastUsedAt === null || at >= secondsFrom(USED_EVERY_SECONDS, row.lastUsedAt)) await this.keys.markUsed(row.id, at);
		return {
			userId: row.userId,
			scopes: scopesOf(row)
		};
	}
	async record(caller, action, id, details) {
		await this.audit.record({
			actor: caller.userId,
			action,
			subject: `api-key:${id}`,
			details
		});
	}
	hashOf(key) {
		return this.cipher.keyedHash(HASH_PURPOSE, key);
	}
};
ApiKeysService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof ApiKeyRepository === "undefined" ? Object : ApiKeyRepository,
		typeof Cipher === "undefined" ? Object : Cipher,
		typeof AuditService === "undefined" ? Object : AuditService
	])
], ApiKeysService);
/** The scopes of a key as a list. */ function scopesOf({ scopes }) {
	return scopes.split(" ").filter((scope) => scope !== "");
}
/** The scopes that count: a key keeps none of them when its owner no longer has a role that may give any. */ function scopesInForce(role, scopes) {
	return ROLES_WITH_SCOPES.includes(role) ? scopes : [];
}

export { ApiKeysService, scopesInForce, scopesOf };