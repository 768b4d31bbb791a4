import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, at as IsNull, cr as init_injectable_decorator, ot as LessThan, sr as Injectable, tt as DataSource } from "../../../chunks/packages-CEiAl99H.js";
import { PasswordReset } from "../entities/password-reset.entity.js";

// dist/modules/auth/passwords/password-reset.repository.js
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
var PasswordResetRepository = class {
	constructor(dataSource) {
		this.rows = dataSource.getRepository(PasswordReset);
	}
	/** Adds a reset in the place of those the account had. */ async replaceOfUser(reset) {
		await this.rows.delete({ userId: reset.userId });
		await this.rows.insert({
			...reset,
			usedAt: null
		});
	}
	async findByHash(tokenHash) {
		return this.rows.findOneBy({ tokenHash });
	}
	/** True for exactly one of any number of callers at once. */ async markUsed(id, at) {
		const { affected } = await this.rows.update({
			id,
			usedAt: IsNull()
		}, { usedAt: at });
		return affected === 1;
	}
	async deleteExpired(at) {
		await this.rows.delete({ expiresAt: LessThan(at) });
	}
};
PasswordResetRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource])
], PasswordResetRepository);

export { PasswordResetRepository };