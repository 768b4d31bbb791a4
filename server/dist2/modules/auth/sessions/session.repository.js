import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, ot as LessThan, sr as Injectable, tt as DataSource } from "../../../chunks/packages-CEiAl99H.js";
import { StatementReader } from "../../../database/reading/statement-reader.js";
import { Session } from "../entities/session.entity.js";

// dist/modules/auth/sessions/session.repository.js
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
var SessionRepository = class {
	constructor(dataSource) {
		this.rows = dataSource.getRepository(Session);
		this.owned = new StatementReader(dataSource);
	}
	async insert(session) {
		await this.rows.insert({ ...session });
	}
	async findById(id) {
		return this.findOwned(`${WITH_OWNER} WHERE session.id = ?`, id);
	}
	async findByTokenHash(tokenHash) {
		return this.findOwned(`${WITH_OWNER} WHERE session.token_hash = ?`, tokenHash);
	}
	/** Newest first. */ async findOfUser(userId) {
		return this.rows.find({
			where: { userId },
			order: {
				createdAt: "DESC",
				id: "ASC"
			}
		});
	}
	async markSeen(id, at) {
		await this.rows.update({ id }, { lastSeenAt: at });
	}
	/** False when there was no such session any more. */ async deleteOfUser(userId, id) {
		const { affected } = await this.rows.delete({
			id,
			userId
		});
		return (affected ?? 0) > 0;
	}
	async deleteExpired(at) {
		await this.rows.delete({ expiresAt: LessThan(at) });
	}
	async findOwned(statement, value) {
		const [row] = await this.owned.read(statement, [value]);
		return row === void 0 ? null : {
			...row,
			isActive: Boolean(row.isActive)
		};
	}
};
SessionRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource])
], SessionRepository);
const WITH_OWNER = `
  SELECT session.id, session.user_id AS "userId", session.expires_at AS "expiresAt", session.last_seen_at AS "lastSeenAt",
    account.role, account.customer_id AS "customerId", account.is_active AS "isActive"
  FROM sessions session
  JOIN users account ON account.id = session.user_id`;

export { SessionRepository };