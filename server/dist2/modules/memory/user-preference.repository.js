import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable, tt as DataSource } from "../../chunks/packages-CEiAl99H.js";
import { now } from "../../common/clock.js";
import { Cipher } from "../../common/encryption/cipher.js";
import { UserPreference } from "./entities/user-preference.entity.js";
import { NO_PREFERENCES, preferencesSchema } from "./preferences.js";

// dist/modules/memory/user-preference.repository.js
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
const SEALED = "user_preferences";
var UserPreferenceRepository = class {
	constructor(dataSource, cipher) {
		this.cipher = cipher;
		this.rows = dataSource.getRepository(UserPreference);
	}
	/** The key rows of this customer have; '' for nobody. */ keyOf(customerId) {
		return customerId === null ? "" : this.cipher.keyedHash("user_preferences.customer", String(customerId));
	}
	async findByOwner(userId, customerKey) {
		const row = await this.rows.findOneBy({
			userId,
			customerKey
		});
		return row ? this.open(row) : NO_PREFERENCES;
	}
	/** Everything remembered of the account, whichever customer it was; the oldest row first. */ async findAllOf(userId) {
		return (await this.rows.find({
			where: { userId },
			order: { id: "ASC" }
		})).map((row) => ({
			customerKey: row.customerKey,
			preferences: this.open(row)
		}));
	}
	async store(userId, { customerKey, preferences }) {
		const sealed = this.cipher.seal(SEALED, JSON.stringify(preferences));
		const at = now();
		if ((await this.rows.update({
			userId,
			customerKey
		}, {
			sealed,
			updatedAt: at
		})).affected !== 0) return;
		await this.rows.upsert({
			userId,
			customerKey,
			sealed,
			createdAt: at,
			updatedAt: at
		}, ["userId", "customerKey"]);
	}
	async removeAllOf(userId) {
		await this.rows.delete({ userId });
	}
	open(row) {
		return preferencesSchema.parse(JSON.parse(this.cipher.open(SEALED, row.sealed)));
	}
};
UserPreferenceRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource, typeof Cipher === "undefined" ? Object : Cipher])
], UserPreferenceRepository);

export { UserPreferenceRepository };