import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { $ as Brackets, Sn as init_common, cr as init_injectable_decorator, rt as In, sr as Injectable, tt as DataSource } from "../../../chunks/packages-CEiAl99H.js";
import { User } from "../entities/user.entity.js";
import { foldLogin } from "../login-name.js";

// dist/modules/users/administration/user-search.repository.js
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
const COLUMNS = {
	created_at: "user.createdAt",
	last_seen_at: "user.lastSeenAt",
	username: "user.usernameKey"
};
var UserSearchRepository = class {
	constructor(dataSource) {
		this.dataSource = dataSource;
	}
	/** One page in two queries, however long it is, and how many there are in all. */ async findPage(search) {
		const query = this.dataSource.getRepository(User).createQueryBuilder("user");
		filter(query, search);
		order(query, search.ordering);
		return query.take(search.limit).skip(search.offset).getManyAndCount();
	}
	async findByIds(ids) {
		return this.dataSource.getRepository(User).findBy({ id: In([...ids]) });
	}
	/** Deletes accounts in one statement, but those that are administrators by then. @returns the ids that are gone. */ async deleteOrdinary(ids) {
		if (ids.length === 0) return [];
		await this.dataSource.createQueryBuilder().delete().from(User).where({ id: In([...ids]) }).andWhere("role <> 'admin'").execute();
		const left = new Set((await this.findByIds(ids)).map(({ id }) => id));
		return ids.filter((id) => !left.has(id));
	}
};
UserSearchRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource])
], UserSearchRepository);
function filter(query, search) {
	const { role, isActive, seenAfter, seenBefore } = search;
	if (role !== void 0) query.andWhere("user.role = :role", { role });
	if (isActive !== void 0) query.andWhere("user.isActive = :isActive", { isActive });
	if (seenAfter !== void 0) query.andWhere("user.lastSeenAt >= :seenAfter", { seenAfter });
	if (seenBefore !== void 0) query.andWhere("(user.lastSeenAt < :seenBefore OR user.lastSeenAt IS NULL)", { seenBefore });
	for (const [place, word] of search.words.entries()) query.andWhere(holds(word, `word${place}`));
}
/** The word somewhere in one of the texts; the wildcards of LIKE stand for themselves. */ function holds(word, parameter) {
	const pattern = `%${foldLogin(word).replace(/[\\%_]/g, "\\$&")}%`;
	const columns = [
		"user.usernameKey",
		"user.emailKey",
		"LOWER(user.name)"
	];
	return new Brackets((either) => {
		for (const column of columns) either.orWhere(`${column} LIKE :${parameter} ESCAPE '\\'`, { [parameter]: pattern });
	});
}
function order(query, ordering) {
	const direction = ordering.startsWith("-") ? "DESC" : "ASC";
	const column = COLUMNS[ordering.replace("-", "")] ?? "user.createdAt";
	query.orderBy(column, direction, "NULLS LAST").addOrderBy("user.id", direction);
}

export { UserSearchRepository };