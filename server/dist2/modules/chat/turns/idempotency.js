import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { IdempotencyKeysRepository } from "../../conversations/runs/idempotency-keys.repository.js";
import { InvalidKeyError } from "../errors/invalid-key.error.js";
import { KeyReusedError } from "../errors/key-reused.error.js";

// dist/modules/chat/turns/idempotency.js
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
const KEY_LENGTH = 255;
var Idempotency = class {
	constructor(keys) {
		this.keys = keys;
	}
	/**
	* The key with the request it stands for; null when none was sent.
	*
	* @param request what makes two requests the same one.
	* @throws InvalidKeyError when it has no characters, or more than 255.
	*/ keyOf(userId, key, request) {
		if (key === void 0) return null;
		if (key === "" || key.length > KEY_LENGTH) throw new InvalidKeyError(KEY_LENGTH);
		const fields = Object.entries(request).filter(([, value]) => value !== void 0);
		return this.keys.keyOf(userId, key, JSON.stringify(fields.sort(([left], [right]) => left < right ? -1 : 1)));
	}
	/**
	* The run an earlier request under the key led to; null when there was none in the last 24 hours.
	*
	* @throws KeyReusedError when that was another request.
	*/ async findRun(userId, key) {
		const used = key === null ? null : await this.keys.findByUser(userId, key.keyHash);
		if (used === null) return null;
		if (used.bodyHash !== key?.bodyHash) throw new KeyReusedError();
		return used.runId;
	}
};
Idempotency = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof IdempotencyKeysRepository === "undefined" ? Object : IdempotencyKeysRepository])
], Idempotency);

export { Idempotency };