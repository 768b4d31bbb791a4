import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable, tt as DataSource } from "../../../chunks/packages-CEiAl99H.js";
import { RowReader } from "../../../database/reading/row-reader.js";
import { ApiKey } from "../entities/api-key.entity.js";

// dist/modules/auth/api-keys/api-key.repository.js
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
var ApiKeyRepository = class {
	constructor(dataSource) {
		this.rows = dataSource.getRepository(ApiKey);
		this.reader = new RowReader(dataSource, ApiKey, "api_key");
	}
	async insert(key) {
		const result = await this.rows.insert({ ...key });
		return {
			...key,
			id: Number(result.identifiers[0]?.id)
		};
	}
	async findByHash(keyHash) {
		return this.reader.findOne("WHERE api_key.key_hash = ?", [keyHash]);
	}
	/** Newest first, with how many there are in all. */ async findPageOfUser(userId, limit, offset) {
		return this.rows.findAndCount({
			where: { userId },
			order: { id: "DESC" },
			take: limit,
			skip: offset
		});
	}
	async countOfUser(userId) {
		return this.rows.countBy({ userId });
	}
	async markUsed(id, at) {
		await this.rows.update({ id }, { lastUsedAt: at });
	}
	/** False when the user has no such key. */ async deleteOfUser(userId, id) {
		const { affected } = await this.rows.delete({
			id,
			userId
		});
		return (affected ?? 0) > 0;
	}
};
ApiKeyRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource])
], ApiKeyRepository);

export { ApiKeyRepository };