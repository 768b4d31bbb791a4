import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Q as InjectDataSource, Sn as init_common, cr as init_injectable_decorator, lt as MoreThanOrEqual, ot as LessThan, sr as Injectable, tt as DataSource } from "../../../chunks/packages-CEiAl99H.js";
import { now, secondsFrom } from "../../../common/clock.js";
import { Cipher } from "../../../common/encryption/cipher.js";
import { statementOf } from "../../../database/transactions/write-atomically.js";
import { IdempotencyKey } from "./entities/idempotency-key.entity.js";

// dist/modules/conversations/runs/idempotency-keys.repository.js
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
function _ts_param(paramIndex, decorator) {
	return function(target, key) {
		decorator(target, key, paramIndex);
	};
}
var IdempotencyKeysRepository = class {
	constructor(dataSource, cipher) {
		this.cipher = cipher;
		this.rows = dataSource.getRepository(IdempotencyKey);
	}
	/** @param body the request in a form that is the same for the same request. */ keyOf(userId, key, body) {
		return {
			keyHash: this.cipher.keyedHash("idempotency.key", `${userId}:${key}`),
			bodyHash: this.cipher.keyedHash("idempotency.body", body)
		};
	}
	async findByUser(userId, keyHash) {
		return this.rows.findOneBy({
			userId,
			keyHash,
			createdAt: MoreThanOrEqual(oldest())
		});
	}
	/** The writes that take a key for a run; a living key of somebody quicker undoes their batch. */ claim({ keyHash, bodyHash }, userId, runId) {
		const row = {
			userId,
			keyHash,
			bodyHash,
			runId,
			createdAt: now()
		};
		const expired = {
			userId,
			keyHash,
			createdAt: LessThan(oldest())
		};
		return [statementOf(this.rows.createQueryBuilder().delete().where(expired)), statementOf(this.rows.createQueryBuilder().insert().values(row).orIgnore(), { mustChange: true })];
	}
	async deleteExpired() {
		await this.rows.delete({ createdAt: LessThan(oldest()) });
	}
};
IdempotencyKeysRepository = _ts_decorate([
	Injectable(),
	_ts_param(0, InjectDataSource()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource, typeof Cipher === "undefined" ? Object : Cipher])
], IdempotencyKeysRepository);
function oldest() {
	return secondsFrom(-86400);
}

export { IdempotencyKeysRepository };