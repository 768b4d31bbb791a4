import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, ct as MoreThan, ot as LessThan, sr as Injectable, st as LessThanOrEqual, tt as DataSource } from "../../chunks/packages-CEiAl99H.js";
import { CountedClaim } from "./entities/counted-claim.entity.js";

// dist/modules/verification/counted-claim.repository.js
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
var CountedClaimRepository = class {
	constructor(dataSource) {
		this.rows = dataSource.getRepository(CountedClaim);
	}
	/** Records a claim and returns its id; ids rise in the order of recording. */ async record(claim) {
		const result = await this.rows.insert({ ...claim });
		return Number(result.identifiers[0]?.["id"]);
	}
	/** How many claims were recorded after `since`, up to and with the one with this id, and when the first of them was. */ async countUpTo(id, by, since) {
		const where = {
			...by,
			claimedAt: MoreThan(since),
			id: LessThanOrEqual(id)
		};
		const [found, count] = await this.rows.findAndCount({
			where,
			order: { id: "ASC" },
			take: 1
		});
		return {
			count,
			first: found[0]?.claimedAt ?? null
		};
	}
	async remove(id) {
		await this.rows.delete({ id });
	}
	async removeOlderThan(time) {
		await this.rows.delete({ claimedAt: LessThan(time) });
	}
};
CountedClaimRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource])
], CountedClaimRepository);

export { CountedClaimRepository };