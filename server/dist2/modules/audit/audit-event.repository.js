import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, ct as MoreThan, sr as Injectable, tt as DataSource } from "../../chunks/packages-CEiAl99H.js";
import { isUniqueViolation } from "../../database/unique-violation.js";
import { AuditEvent } from "./entities/audit-event.entity.js";

// dist/modules/audit/audit-event.repository.js
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
var AuditEventRepository = class {
	constructor(dataSource) {
		this.rows = dataSource.getRepository(AuditEvent);
	}
	/** The hash of the newest line; null before the first. */ async findLastHash() {
		const [last] = await this.rows.find({
			select: {
				id: true,
				hash: true
			},
			order: { id: "DESC" },
			take: 1
		});
		return last?.hash ?? null;
	}
	/** Adds a line after the one it names; false when another writer already did. */ async append(event) {
		try {
			await this.rows.insert({ ...event });
			return true;
		} catch (error) {
			if (isUniqueViolation(error)) return false;
			throw error;
		}
	}
	/** Lines in the order they were written, from after `id` on. */ async findAfter(id, limit) {
		return this.rows.find({
			where: { id: MoreThan(id) },
			order: { id: "ASC" },
			take: limit
		});
	}
	/** Newest first, with how many there are in all. */ async findNewest(limit, offset) {
		return this.rows.findAndCount({
			order: { id: "DESC" },
			take: limit,
			skip: offset
		});
	}
};
AuditEventRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource])
], AuditEventRepository);

export { AuditEventRepository };