import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, at as IsNull, cr as init_injectable_decorator, rt as In, sr as Injectable, tt as DataSource, ut as Not } from "../../chunks/packages-CEiAl99H.js";
import { now } from "../../common/clock.js";
import { RowReader } from "../../database/reading/row-reader.js";
import { isUniqueViolation } from "../../database/unique-violation.js";
import { User } from "./entities/user.entity.js";
import { AccountTakenError } from "./errors/account-taken.error.js";

// dist/modules/users/user.repository.js
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
var UserRepository = class {
	constructor(dataSource) {
		this.rows = dataSource.getRepository(User);
		this.reader = new RowReader(dataSource, User, "account");
	}
	async findById(id) {
		return this.reader.findOne("WHERE account.id = ?", [id]);
	}
	async findByUsernameKey(usernameKey) {
		return this.rows.findOneBy({ usernameKey });
	}
	async findByEmailKey(emailKey) {
		return this.rows.findOneBy({ emailKey });
	}
	/** The customer accounts linked to a store customer, oldest first. Staff accounts are never among them. */ async findCustomersOf(customerId) {
		return this.rows.find({
			where: {
				customerId,
				role: "customer"
			},
			order: { id: "ASC" }
		});
	}
	async findStaffWithMail() {
		const wanted = {
			isActive: true,
			mailOnReply: true,
			email: Not(IsNull())
		};
		return this.rows.find({
			where: {
				...wanted,
				role: In(["staff", "admin"])
			},
			order: { id: "ASC" }
		});
	}
	async hasAny() {
		return this.rows.exists();
	}
	async countActiveAdministrators() {
		return this.rows.countBy({
			role: "admin",
			isActive: true
		});
	}
	/** @throws AccountTakenError when the user name or the e-mail address belongs to another account. */ async insert(user) {
		const at = now();
		const row = {
			...user,
			lastSeenAt: null,
			createdAt: at,
			updatedAt: at
		};
		const id = await this.refuseTaken(async () => {
			const result = await this.rows.insert(row);
			return Number(result.identifiers[0]?.id);
		});
		return {
			...row,
			id
		};
	}
	/** @throws AccountTakenError when the new e-mail address belongs to another account. */ async change(id, changes) {
		await this.refuseTaken(() => this.rows.update({ id }, {
			...changes,
			updatedAt: now()
		}));
	}
	async markSeen(id, at) {
		await this.rows.update({ id }, { lastSeenAt: at });
	}
	async deleteById(id) {
		await this.rows.delete({ id });
	}
	async refuseTaken(write) {
		try {
			return await write();
		} catch (error) {
			throw isUniqueViolation(error) ? new AccountTakenError() : error;
		}
	}
};
UserRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource])
], UserRepository);

export { UserRepository };