import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, at as IsNull, cr as init_injectable_decorator, ct as MoreThan, ot as LessThan, sr as Injectable, tt as DataSource } from "../../../chunks/packages-CEiAl99H.js";
import { SignInCode } from "../entities/sign-in-code.entity.js";

// dist/modules/auth/codes/sign-in-code.repository.js
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
var SignInCodeRepository = class {
	constructor(dataSource) {
		this.rows = dataSource.getRepository(SignInCode);
	}
	async insert(code) {
		await this.rows.insert({
			...code,
			tries: 0,
			usedAt: null
		});
	}
	/** Codes asked for with an address: by everybody, and by one requester. */ async countSince(addressHash, requesterHash, since) {
		const where = {
			addressHash,
			createdAt: MoreThan(since)
		};
		return {
			all: await this.rows.countBy(where),
			own: await this.rows.countBy({
				...where,
				requesterHash
			})
		};
	}
	/** The last code that the requester asked for, else the last that anybody did; earlier ones no longer count. */ async findLast(addressHash, requesterHash) {
		const newest = {
			order: { id: "DESC" },
			take: 1
		};
		const [own] = await this.rows.find({
			where: {
				addressHash,
				requesterHash
			},
			...newest
		});
		if (own !== void 0) return own;
		const [last] = await this.rows.find({
			where: { addressHash },
			...newest
		});
		return last ?? null;
	}
	/** Takes one of the allowed tries; false when there is none left. Tries at once are counted one by one. */ async takeTry(id, allowed) {
		const { affected } = await this.rows.increment({
			id,
			usedAt: IsNull(),
			tries: LessThan(allowed)
		}, "tries", 1);
		return affected === 1;
	}
	/** True for exactly one of any number of callers at once. */ async markUsed(id, at) {
		const { affected } = await this.rows.update({
			id,
			usedAt: IsNull()
		}, { usedAt: at });
		return affected === 1;
	}
	async deleteOlderThan(at) {
		await this.rows.delete({ createdAt: LessThan(at) });
	}
};
SignInCodeRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource])
], SignInCodeRepository);

export { SignInCodeRepository };